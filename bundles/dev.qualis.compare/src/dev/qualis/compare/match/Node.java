package dev.qualis.compare.match;

import dev.qualis.model.qms.core.NamedElement;
import java.util.ArrayList;
import java.util.List;

/** An element that can be told from others, in the tree of such elements of one state of a project. */
final class Node {
    private final NamedElement element;
    private final Node parent;
    private final String key;
    private final List<Node> children = new ArrayList<>();
    private Node partner;

    /**
     * @param parent the nearest such element around it; nothing for what stands in a file itself
     * @param key class and name, in a namespace where it has no parent
     */
    Node(NamedElement element, Node parent, String key) {
        this.element = element;
        this.parent = parent;
        this.key = key;
    }

    NamedElement element() {
        return element;
    }

    Node parent() {
        return parent;
    }

    String key() {
        return key;
    }

    List<Node> children() {
        return children;
    }

    /** The same element in the other state; nothing as long as none is found. */
    Node partner() {
        return partner;
    }

    boolean isOpen() {
        return partner == null;
    }

    void join(Node other) {
        partner = other;
        other.partner = this;
    }

    /** How many elements stand in it, at any depth. */
    int within() {
        int count = 0;
        for (Node child : children) {
            count += 1 + child.within();
        }
        return count;
    }
}
