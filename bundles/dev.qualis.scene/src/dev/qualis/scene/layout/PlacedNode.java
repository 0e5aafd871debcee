package dev.qualis.scene.layout;

import dev.qualis.scene.Node;

/**
 * A node with its place.
 *
 * @param parent id of the node it lies in or on, empty at the top
 * @param label null where the node shows no text
 * @param depth 0 at the top
 */
public record PlacedNode(Node node, String parent, Role role, Rect bounds, TextBlock label, int depth) {
    /** How the node stands to the one it belongs to. */
    public enum Role {
        BOX,
        LINE,
        COMPARTMENT,
        BORDER
    }
}
