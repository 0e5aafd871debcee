package dev.qualis.dsl.ide.refactoring;

import dev.qualis.dsl.ide.construct.Template;
import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.ide.fix.SecondTitles;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.NamedElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The titles in the project's second language that are missing in a file: as the project has them elsewhere, else a place to write them. */
final class MissingTitles {

    private MissingTitles() {}

    static List<Refactoring> of(Place place) {
        boolean bilingual = place.snapshot().models().stream()
                .anyMatch(file -> file.getProject() != null
                        && file.getProject().getLanguages().size() > 1);
        if (!bilingual) {
            return List.of();
        }
        List<TextEdit> edits = new ArrayList<>();
        for (TreeIterator<EObject> all = place.snapshot().model(place.uri()).eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof NamedElement element
                    && element.getTitle() != null
                    && element.getTitle().secondary() == null) {
                edit(place, element).ifPresent(edits::add);
            }
        }
        edits.sort(Comparator.comparingInt(TextEdit::offset));
        return edits.isEmpty()
                ? List.of()
                : List.of(Refactoring.of(
                        "refactor.rewrite.titles",
                        "Add the second titles that are missing in this file (" + edits.size() + ")",
                        "补上本文件缺少的第二语言标题（" + edits.size() + " 个）",
                        edits));
    }

    private static Optional<TextEdit> edit(Place place, NamedElement element) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(element, CorePackage.Literals.NAMED_ELEMENT__TITLE);
        String second = SecondTitles.known(place.snapshot(), element.getTitle().primary())
                .orElse(Template.GAP);
        return nodes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new TextEdit(place.uri(), nodes.getFirst().getEndOffset(), 0, " | \"" + quoted(second) + "\""));
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
