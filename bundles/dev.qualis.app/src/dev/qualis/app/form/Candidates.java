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
import org.eclipse.emf.ecore.EObject;

/** The elements to which a field may refer. */
public final class Candidates {
    private final Pinyin pinyin;

    @Inject
    Candidates(Pinyin pinyin) {
        this.pinyin = pinyin;
    }

    /** All elements of a kind in a project and its libraries, by their texts. */
    public List<Target> of(Snapshot project, ModelIndex index, EClass type, Language language) {
        ModelTexts texts = ModelTexts.of(index);
        return project.names().all().stream()
                .filter(Names.Entry::qualified)
                .map(Names.Entry::element)
                .filter(type::isInstance)
                .map(EObject.class::cast)
                .map(element -> ElementForm.target(element, texts, language))
                .filter(target -> target.address().isPresent())
                .distinct()
                .sorted(Comparator.comparing(Target::text))
                .toList();
    }

    /** Those of some elements whose text has what is wanted in it, or reads so in pinyin; all for an empty text. */
    public List<Target> find(List<Target> all, String wanted) {
        String text = wanted.strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(target ->
                        target.text().toLowerCase(Locale.ROOT).contains(text) || pinyin.finds(text, target.text()))
                .toList();
    }
}
