package dev.qualis.scene;

import java.util.List;
import java.util.Objects;

/** A tree of labelled items. */
public record TreeScene(SceneHead head, List<Item> items) implements Scene {
    /** A tree item with the items below it; {@code background} may be null. */
    public record Item(
            String id, String mapping, SemanticElement element, Label label, Color background, List<Item> children) {
        public Item {
            children = List.copyOf(children);
        }
    }

    public TreeScene {
        Objects.requireNonNull(head);
        items = List.copyOf(items);
    }
}
