package dev.qualis.dsl.ide.fix;

import com.google.inject.Inject;
import dev.qualis.dsl.ide.construct.ConstructText;
import dev.qualis.dsl.ide.construct.Constructs;
import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.QualityModel;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** {@code library}: uses the library of a standard whose clause is named, in the file that has the header of the project. */
final class LibraryUseRule implements FixRule {

    private final Constructs constructs;
    private final ConstructText texts;

    @Inject
    LibraryUseRule(Constructs constructs, ConstructText texts) {
        this.constructs = constructs;
        this.texts = texts;
    }

    @Override
    public List<Fix> of(Problem problem, List<String> arguments) {
        String library = problem.marked().strip().split("[\\s.]")[0];
        QualityModel file = problem.snapshot().models().stream()
                .filter(model -> model.getProject() != null)
                .findFirst()
                .orElseGet(() -> problem.snapshot().model(problem.uri()));
        String words = constructs
                .rule(CorePackage.Literals.LIBRARY_USE)
                .map(rule -> texts.words(rule.getAlternatives(), problem.spelling()))
                .orElseThrow();
        String text = words + " " + library;
        return List.of(Fix.adds(text, edit(file, text)));
    }

    /** Behind the other uses, or the header, or first of all. */
    private static TextEdit edit(QualityModel file, String text) {
        URI uri = file.eResource().getURI();
        EObject before =
                file.getUses().isEmpty() ? file.getProject() : file.getUses().getLast();
        ICompositeNode node = before == null ? null : NodeModelUtils.findActualNodeFor(before);
        return node == null
                ? new TextEdit(uri, 0, 0, text + "\n")
                : new TextEdit(uri, node.getEndOffset(), 0, "\n" + text);
    }
}
