package dev.qualis.pictures.png;

import dev.qualis.pictures.font.FontShelf;
import dev.qualis.pictures.font.GlyphOutlines;
import dev.qualis.pictures.font.TextRuns;
import dev.qualis.scene.paint.Picture;
import dev.qualis.scene.text.TextMeasure;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * Writes pictures as PNG. Texts are drawn as outlines of the fonts that ship with the product: no display, no system font, the same
 * dots everywhere.
 */
public final class PngWriter {
    /** More dots than this need more memory than a machine should be asked for. */
    public static final long MOST_DOTS = 120_000_000;

    private final GlyphOutlines outlines;

    public PngWriter(FontShelf shelf, TextMeasure measure) {
        this.outlines = new GlyphOutlines(shelf, new TextRuns(shelf, measure));
    }

    /** How many dots a picture has at a scale. */
    public static long dots(Picture picture, double scale) {
        return (long) Math.ceil(picture.width() * scale) * (long) Math.ceil(picture.height() * scale);
    }

    /** The largest scale, at most the wanted one, at which a picture has no more than {@link #MOST_DOTS}. */
    public static double largestScale(Picture picture, double wanted) {
        if (dots(picture, wanted) <= MOST_DOTS) {
            return wanted;
        }
        double scale = Math.sqrt(MOST_DOTS / (picture.width() * picture.height()));
        double rounded = Math.floor(scale * 100) / 100; // as people write scales
        scale = rounded > 0 ? rounded : scale;
        while (dots(picture, scale) > MOST_DOTS) {
            scale *= 0.99; // a side of less than a dot counts as one
        }
        return scale;
    }

    /**
     * Writes a picture.
     *
     * @param scale dots per pixel, above 0; 2 is fine on screens and slides
     * @throws IllegalArgumentException above {@link #MOST_DOTS}
     */
    public byte[] write(Picture picture, double scale) {
        if (scale <= 0 || dots(picture, scale) > MOST_DOTS) {
            throw new IllegalArgumentException("Scale " + scale + " of " + picture.width() + " x " + picture.height());
        }
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(picture.width() * scale),
                (int) Math.ceil(picture.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(Brush.color(picture.theme().ground(), 1));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        new Brush(graphics, outlines, scale).draw(picture.marks());
        graphics.dispose();
        return PngEncoder.encode(image);
    }
}
