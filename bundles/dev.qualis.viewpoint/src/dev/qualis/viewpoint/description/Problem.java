package dev.qualis.viewpoint.description;

import dev.qualis.scene.SceneWarning;
import dev.qualis.scene.SemanticElement;
import dev.qualis.viewpoint.expression.Message;
import java.util.Objects;

/**
 * Something of a description that is not done as described.
 *
 * @param path the element of the description, as a path in its file
 * @param element what it is about, {@link SemanticElement#NONE} where it is nothing in particular
 */
public record Problem(String path, Message message, SemanticElement element) {
    public Problem {
        Objects.requireNonNull(path);
        Objects.requireNonNull(message);
        Objects.requireNonNull(element);
    }

    public static Problem at(String path, Message message) {
        return new Problem(path, message, SemanticElement.NONE);
    }

    /** @param language such as {@code zh-CN} */
    public SceneWarning in(String language) {
        return new SceneWarning(path, message.in(language), element);
    }
}
