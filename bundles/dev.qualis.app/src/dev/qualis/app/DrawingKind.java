package dev.qualis.app;

import java.util.Objects;

/**
 * A drawing that can be made of every project.
 *
 * @param id name of its description
 * @param form whether it is a diagram, a table or a tree
 * @param label what people call it
 */
public record DrawingKind(String id, Form form, String label) {
    /** How it shows what it shows. */
    public enum Form {
        DIAGRAM,
        TABLE,
        TREE
    }

    public DrawingKind {
        Objects.requireNonNull(id);
        Objects.requireNonNull(form);
        Objects.requireNonNull(label);
    }
}
