package dev.qualis.scene.paint;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a caller decides about how a picture looks.
 *
 * @param images data URI of an image by the path the description names; empty where there is none
 * @param heading whether the title is drawn above the picture
 */
public record PaintOptions(Theme theme, Function<String, Optional<String>> images, boolean heading) {
    public PaintOptions {
        Objects.requireNonNull(theme);
        Objects.requireNonNull(images);
    }

    /** Light, without images, with a heading. */
    public static PaintOptions plain() {
        return new PaintOptions(Theme.LIGHT, path -> Optional.empty(), true);
    }

    /** The image of a path where there is one and it is one. */
    Optional<String> image(String path) {
        return path.isEmpty() ? Optional.empty() : images.apply(path).filter(data -> data.startsWith("data:image/"));
    }
}
