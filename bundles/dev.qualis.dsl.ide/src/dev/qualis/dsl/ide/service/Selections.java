package dev.qualis.dsl.ide.service;

import dev.qualis.dsl.workspace.Snapshot;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What grows from a place: a word, the phrase around it, its statement, its block, its element, the file. */
public final class Selections {

    /** A stretch of text. */
    public record Stretch(int offset, int length) {

        boolean isIn(Stretch other) {
            return other.offset <= offset && offset + length <= other.offset + other.length;
        }
    }

    private Selections() {}

    /** The stretches around a place, the smallest one first; each is part of the next one and smaller. At least the file. */
    public static List<Stretch> at(Snapshot snapshot, URI uri, int offset) {
        INode root = snapshot.parseResult(uri).getRootNode();
        List<Stretch> stretches = new ArrayList<>();
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
        if ((leaf == null || leaf.isHidden()) && offset > 0) {
            ILeafNode before = NodeModelUtils.findLeafNodeAtOffset(root, offset - 1);
            leaf = before == null || before.isHidden() && leaf != null ? leaf : before;
        }
        for (INode node = leaf; node != null; node = node.getParent()) {
            add(stretches, new Stretch(node.getOffset(), node.getLength()), offset);
        }
        add(stretches, new Stretch(0, snapshot.text(uri).length()), offset);
        return stretches.isEmpty() ? List.of(new Stretch(0, 0)) : stretches;
    }

    private static void add(List<Stretch> stretches, Stretch stretch, int offset) {
        boolean around = stretch.offset() <= offset && offset <= stretch.offset() + stretch.length();
        if (stretch.length() > 0
                && around
                && (stretches.isEmpty()
                        || stretches.getLast().isIn(stretch)
                                && !stretches.getLast().equals(stretch))) {
            stretches.add(stretch);
        }
    }
}
