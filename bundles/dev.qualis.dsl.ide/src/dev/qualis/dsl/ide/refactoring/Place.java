package dev.qualis.dsl.ide.refactoring;

import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.model.qms.core.NamedElement;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * What is selected.
 *
 * @param from where the selection begins
 * @param to where it ends; the same where only the cursor is there
 */
record Place(Snapshot snapshot, URI uri, int from, int to) {

    String text() {
        return snapshot.text(uri);
    }

    ICompositeNode root() {
        return snapshot.parseResult(uri).getRootNode();
    }

    /** Whether all of the text was read: what was not is in no model, and would be lost. */
    boolean isWhole() {
        return !snapshot.parseResult(uri).hasSyntaxErrors();
    }

    List<NamedElement> elements() {
        return snapshot.model(uri).getElements();
    }

    /** The elements of the file that the selection touches. */
    List<NamedElement> selected() {
        return elements().stream()
                .filter(element -> {
                    ICompositeNode node = NodeModelUtils.getNode(element);
                    return node != null && node.getOffset() <= to && from <= node.getEndOffset();
                })
                .toList();
    }
}
