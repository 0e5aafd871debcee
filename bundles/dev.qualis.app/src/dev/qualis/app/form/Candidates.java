package dev.qualis.app.form;

import com.google.inject.Inject;
import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.ModelTexts;
import dev.qualis.app.form.FormField.Target;
import dev.qualis.dsl.ide.pinyin.Pinyin;
import dev.qualis.dsl.workspace.Names;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.model.qms.core.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;

/** The elements to which a field may refer. */
public final class Candidates {
    private final Pinyin pinyin;

    @Inject
    Candidates(Pinyin pinyin) {
        this.pinyin = pinyin;
    }

    /**
     * An element that can be chosen.
     *
     * @param searched its name and its titles in both languages
     */
    public record Candidate(Target target, String searched) {}

    /** All elements of a kind in a project and its libraries, by their texts. */
    public List<Candidate> of(Snapshot project, ModelIndex index, EClass type, Language language) {
        ModelTexts texts = ModelTexts.of(index);
        return project.names().all().stream()
                .filter(Names.Entry::qualified)
                .map(Names.Entry::element)
                .filter(type::isInstance)
                .map(element -> new Candidate(
                        ElementForm.target(element, texts, language),
                        ElementForm.target(element, texts, Language.ZH).text() + "\n"
                                + ElementForm.target(element, texts, Language.EN)
                                        .text()))
                .filter(candidate -> candidate.target().address().isPresent())
                .distinct()
                .sorted(Comparator.comparing(candidate -> candidate.target().text()))
                .toList();
    }

    /** Those whose name or title, in either language, has what is wanted in it, or reads so in pinyin; all for an empty text. */
    public List<Target> find(List<Candidate> all, String wanted) {
        String text = wanted.strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(candidate -> candidate.searched().toLowerCase(Locale.ROOT).contains(text)
                        || pinyin.finds(text, candidate.searched()))
                .map(Candidate::target)
                .toList();
    }
}
