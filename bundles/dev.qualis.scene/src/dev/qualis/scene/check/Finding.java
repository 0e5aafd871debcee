package dev.qualis.scene.check;

/** A flaw in a picture, told by kind and by the ids of what it concerns. */
public record Finding(Kind kind, String first, String second, String detail) {
    /** What may be wrong. */
    public enum Kind {
        NODES_OVERLAP,
        CHILD_OUTSIDE,
        LABEL_OUTSIDE,
        LABELS_OVERLAP,
        EDGE_END_OFF_BORDER,
        EDGE_THROUGH_NODE,
        EDGE_THROUGH_TITLE,
        EDGE_LABEL_OVER_NODE,
        TEXT_OUTSIDE_CELL,
        TEXT_ILLEGIBLE,
        OUTSIDE_PICTURE
    }
}
