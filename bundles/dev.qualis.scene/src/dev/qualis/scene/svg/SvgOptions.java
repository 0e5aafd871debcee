package dev.qualis.scene.svg;

import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.paint.PaintOptions;
import dev.qualis.scene.paint.Theme;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a caller decides about a picture.
 *
 * @param links where a click on an element leads, as a relative or http(s) address; empty for no link
 * @param images data URI of an image by the path the description names; empty where there is none
 * @param heading whether the title is drawn above the picture (it is always there for screen readers)
 * @param prefix put before the ids in the file, so that several pictures can stand in one page
 * @param tabStops whether the tab key stops at every link; where not, the page around the picture has to lead to them by keyboard
 */
public record SvgOptions(
        Function<SemanticElement, Optional<String>> links,
        Function<String, Optional<String>> images,
        Theme theme,
        boolean heading,
        String prefix,
        boolean tabStops) {

    public SvgOptions {
        Objects.requireNonNull(links);
        Objects.requireNonNull(images);
        Objects.requireNonNull(theme);
        Objects.requireNonNull(prefix);
    }

    /** No links, no images, light, with a heading. */
    public static SvgOptions plain() {
        return new SvgOptions(element -> Optional.empty(), path -> Optional.empty(), Theme.LIGHT, true, "", true);
    }

    public SvgOptions withLinks(Function<SemanticElement, Optional<String>> other) {
        return new SvgOptions(other, images, theme, heading, prefix, tabStops);
    }

    public SvgOptions withImages(Function<String, Optional<String>> other) {
        return new SvgOptions(links, other, theme, heading, prefix, tabStops);
    }

    public SvgOptions withTheme(Theme other) {
        return new SvgOptions(links, images, other, heading, prefix, tabStops);
    }

    public SvgOptions withHeading(boolean other) {
        return new SvgOptions(links, images, theme, other, prefix, tabStops);
    }

    public SvgOptions withPrefix(String other) {
        return new SvgOptions(links, images, theme, heading, other, tabStops);
    }

    public SvgOptions withTabStops(boolean other) {
        return new SvgOptions(links, images, theme, heading, prefix, other);
    }

    PaintOptions paint() {
        return new PaintOptions(theme, images, heading);
    }
}
