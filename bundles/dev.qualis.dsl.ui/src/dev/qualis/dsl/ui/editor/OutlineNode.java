package dev.qualis.dsl.ui.editor;

import dev.qualis.dsl.ide.service.Outline.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An element of a file in a tree. It stays the same when the file is read anew, so that the tree has little to do. */
final class OutlineNode {
    private final OutlineNode parent;
    private final List<OutlineNode> children = new ArrayList<>();
    private Entry entry;

    OutlineNode(OutlineNode parent, Entry entry) {
        this.parent = parent;
        this.entry = entry;
        entry.children().forEach(child -> children.add(new OutlineNode(this, child)));
    }

    /** The element as it was read last. */
    Entry entry() {
        return entry;
    }

    void read(Entry again) {
        entry = again;
    }

    /** Those in it, for whoever keeps them up to date. */
    List<OutlineNode> children() {
        return children;
    }

    /** The one in which it is; nothing at the top of the file. */
    Optional<OutlineNode> parent() {
        return Optional.ofNullable(parent);
    }

    /** The innermost of some that covers a place of the text. */
    static Optional<OutlineNode> at(List<OutlineNode> nodes, int offset) {
        for (OutlineNode node : nodes) {
            Entry entry = node.entry;
            if (entry.offset() <= offset && offset <= entry.offset() + entry.length()) {
                return at(node.children, offset).or(() -> Optional.of(node));
            }
        }
        return Optional.empty();
    }
}
