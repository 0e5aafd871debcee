package dev.qualis.dsl.ui.editor;

import dev.qualis.dsl.ide.service.Outline.Entry;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jface.viewers.TreeViewer;

/** Brings a tree up to date with what a file says now: a large one takes far longer to fill than a text to be read. */
final class OutlineChanges {
    /** With more of them in one place the tree is better filled anew. */
    private static final int MANY = 50;

    private final TreeViewer tree;

    OutlineChanges(TreeViewer tree) {
        this.tree = tree;
    }

    /**
     * Turns some nodes into those of what is said now; those at the beginning and the end that are still there stay.
     *
     * @param parent the node in which they are; null at the top
     * @param nodes those of before; changed
     */
    void apply(OutlineNode parent, List<OutlineNode> nodes, List<Entry> now) {
        int fewer = Math.min(nodes.size(), now.size());
        int first = 0;
        while (first < fewer && isSame(nodes.get(first).entry(), now.get(first))) {
            first++;
        }
        int last = 0;
        while (last < fewer - first
                && isSame(nodes.get(nodes.size() - 1 - last).entry(), now.get(now.size() - 1 - last))) {
            last++;
        }
        int end = nodes.size() - last;
        for (int i = 0; i < first; i++) {
            read(nodes.get(i), now.get(i));
        }
        for (int i = 1; i <= last; i++) {
            read(nodes.get(nodes.size() - i), now.get(now.size() - i));
        }
        if (first < end || first < now.size() - last) {
            exchange(parent, nodes, first, end, now.subList(first, now.size() - last));
        }
    }

    private static boolean isSame(Entry one, Entry other) {
        return one.name().equals(other.name()) && one.kind().equals(other.kind());
    }

    private void read(OutlineNode node, Entry again) {
        boolean renamed = !node.entry().title().equals(again.title());
        node.read(again);
        if (renamed) {
            tree.update(node, null);
        }
        apply(node, node.children(), again.children());
    }

    private void exchange(OutlineNode parent, List<OutlineNode> nodes, int from, int to, List<Entry> instead) {
        List<OutlineNode> old = List.copyOf(nodes.subList(from, to));
        List<OutlineNode> fresh =
                instead.stream().map(entry -> new OutlineNode(parent, entry)).toList();
        nodes.subList(from, to).clear();
        nodes.addAll(from, fresh);
        Object owner = parent == null ? tree.getInput() : parent;
        if (old.size() + fresh.size() > MANY) {
            tree.refresh(owner);
        } else {
            tree.remove(old.toArray());
            IntStream.range(0, fresh.size()).forEach(i -> tree.insert(owner, fresh.get(i), from + i));
        }
    }
}
