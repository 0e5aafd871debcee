package dev.qualis.scene;

import java.util.Objects;

/**
 * The element of the model that a part of a picture stands for.
 *
 * @param id stable identity, used for links; the caller of the evaluation decides its form
 * @param name name for people and for comparisons, may be empty, never null
 */
public record SemanticElement(String id, String name) {
    /** Stands where a part of a picture has no element of its own. */
    public static final SemanticElement NONE = new SemanticElement("", "");

    public SemanticElement {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
    }
}
