package dev.qualis.scene;

import java.util.Objects;

/**
 * Something that could not be drawn as described.
 *
 * @param path the description element it comes from, as a path in its file
 * @param element the model element it costs, {@link SemanticElement#NONE} where it is none in particular
 */
public record SceneWarning(String path, String message, SemanticElement element) {
    public SceneWarning {
        Objects.requireNonNull(path);
        Objects.requireNonNull(message);
        Objects.requireNonNull(element);
    }
}
