package dev.qualis.document.content;

import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.layout.PlacedScene;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a figure shows, before any format.
 *
 * @param scene everything in its place
 * @param images data address of an image by the path that the scene names; empty where there is none
 * @param links where the document tells about an element that is shown; empty where it does not
 */
public record Artwork(
        PlacedScene scene,
        Function<String, Optional<String>> images,
        Function<SemanticElement, Optional<Target>> links) {

    public Artwork {
        Objects.requireNonNull(scene);
        Objects.requireNonNull(images);
        Objects.requireNonNull(links);
    }

    /** A scene without images and links. */
    public static Artwork of(PlacedScene scene) {
        return new Artwork(scene, path -> Optional.empty(), element -> Optional.empty());
    }
}
