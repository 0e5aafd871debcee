package dev.qualis.app.form;

import com.google.inject.Inject;
import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.ModelTexts;
import dev.qualis.app.form.FormField.Target;
import dev.qualis.dsl.ide.pinyin.Pinyin;
import dev.qualis.dsl.workspace.Names;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.model.qms.core.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** The elements to which a field may refer. */
public final class Candidates {
    private static final Comparator<Candidate> BY_TEXT =
            Comparator.comparing(candidate -> candidate.target().text());

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

    /**
     * The elements of one kind.
     *
     * @param label what people call the kind
     */
    public record Kind(String label, List<Candidate> elements) {
        public Kind {
            elements = List.copyOf(elements);
        }
    }

    /** All elements of a kind in a project and its libraries, by their texts. */
    public List<Candidate> of(Snapshot project, ModelIndex index, EClass type, Language language) {
        ModelTexts texts = ModelTexts.of(index);
        return project.names().all().stream()
                .filter(Names.Entry::qualified)
                .map(Names.Entry::element)
                .filter(type::isInstance)
                .map(element -> candidate(element, texts, language))
                .filter(candidate -> candidate.target().address().isPresent())
                .distinct()
                .sorted(BY_TEXT)
                .toList();
    }

    /** The elements with a name in a project's own files, by their kinds; both by their texts. */
    public List<Kind> byKind(Snapshot project, ModelIndex index, Language language) {
        ModelTexts texts = ModelTexts.of(index);
        Map<String, List<Candidate>> kinds = new TreeMap<>();
        for (Names.Entry entry : project.names().all()) {
            EObject element = entry.element();
            if (entry.qualified()
                    && element.eResource() != null
                    && project.contains(element.eResource().getURI())) {
                kinds.computeIfAbsent(ElementForm.kind(element, language), any -> new ArrayList<>())
                        .add(candidate(element, texts, language));
            }
        }
        return kinds.entrySet().stream()
                .map(kind -> new Kind(
                        kind.getKey(),
                        kind.getValue().stream().distinct().sorted(BY_TEXT).toList()))
                .toList();
    }

    private static Candidate candidate(EObject element, ModelTexts texts, Language language) {
        return new Candidate(
                ElementForm.target(element, texts, language),
                ElementForm.target(element, texts, Language.ZH).text() + "\n"
                        + ElementForm.target(element, texts, Language.EN).text());
    }

    /** Those whose name or title, in either language, has what is wanted in it, or reads so in pinyin; all for an empty text. */
    public List<Target> find(List<Candidate> all, String wanted) {
        return all.stream()
                .filter(candidate -> finds(candidate, wanted))
                .map(Candidate::target)
                .toList();
    }

    /** Whether an element is among what is wanted, see {@link #find}. */
    public boolean finds(Candidate candidate, String wanted) {
        String text = wanted.strip().toLowerCase(Locale.ROOT);
        return candidate.searched().toLowerCase(Locale.ROOT).contains(text) || pinyin.finds(text, candidate.searched());
    }
}
