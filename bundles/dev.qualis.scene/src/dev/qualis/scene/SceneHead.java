package dev.qualis.scene;

import java.util.List;
import java.util.Objects;

/**
 * What every picture has.
 *
 * @param id name of the representation's description
 * @param title title for people, never blank where the description can tell one
 * @param language BCP 47 tag of the labels' main language, such as {@code zh-CN}; may be empty
 */
public record SceneHead(
        String id,
        String title,
        String language,
        SemanticElement root,
        List<LegendEntry> legend,
        List<SceneWarning> warnings) {

    public SceneHead {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(language);
        Objects.requireNonNull(root);
        legend = List.copyOf(legend);
        warnings = List.copyOf(warnings);
    }

    /** A head with a title and nothing else. */
    public static SceneHead of(String id, String title) {
        return new SceneHead(id, title, "", SemanticElement.NONE, List.of(), List.of());
    }

    /** The same head with another title. */
    public SceneHead withTitle(String other) {
        return new SceneHead(id, other, language, root, legend, warnings);
    }
}
