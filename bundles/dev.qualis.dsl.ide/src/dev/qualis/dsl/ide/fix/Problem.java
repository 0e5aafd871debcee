package dev.qualis.dsl.ide.fix;

import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.workspace.Snapshot;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * An issue where it is.
 *
 * @param code its stable code
 * @param offset where the marked text begins
 * @param length of the marked text
 * @param data what the message is made of, in the order of its places
 */
record Problem(Snapshot snapshot, URI uri, String code, int offset, int length, List<String> data) {

    String text() {
        return snapshot.text(uri);
    }

    String marked() {
        return text().substring(offset, offset + length);
    }

    /** What the message says at a place; empty where it says nothing there. */
    String data(int place) {
        return place < data.size() ? data.get(place) : "";
    }

    TextEdit replace(String by) {
        return new TextEdit(uri, offset, length, by);
    }

    ICompositeNode root() {
        return snapshot.parseResult(uri).getRootNode();
    }

    Spelling spelling() {
        return Spelling.of(root(), snapshot.spelling());
    }

    Optional<ILeafNode> leaf() {
        return Optional.ofNullable(NodeModelUtils.findLeafNodeAtOffset(root(), offset));
    }

    /** The innermost element that is written there. */
    Optional<EObject> element() {
        return snapshot.elementAt(uri, offset);
    }
}
