package dev.qualis.scene.svg;

import dev.qualis.scene.Scene;
import dev.qualis.scene.layout.PlacedScene;
import dev.qualis.scene.paint.Painter;
import dev.qualis.scene.paint.Picture;
import dev.qualis.scene.text.TextMeasure;

/**
 * Writes pictures as SVG 1.1 with text as text: responsive, accessible, the same bytes for the same scene.
 *
 * <p>One writer may write any number of pictures, one after the other.
 */
public final class SvgWriter {
    private final Painter painter;

    public SvgWriter(TextMeasure measure) {
        this.painter = new Painter(measure);
    }

    /** Lays out a scene and writes it. */
    public String write(Scene scene, SvgOptions options) {
        return write(painter.paint(scene, options.paint()), options);
    }

    /** Writes what has its place. */
    public String write(PlacedScene placed, SvgOptions options) {
        return write(painter.paint(placed, options.paint()), options);
    }

    /** Writes what is painted; of the options only the links and the prefix still matter. */
    public String write(Picture picture, SvgOptions options) {
        return new Canvas(options).write(picture);
    }
}
