package dev.qualis.pictures.image;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Makes dots of the images of a description: icons in SVG or PNG. */
public final class Raster {
    private static final int LARGEST = 4096;

    private Raster() {}

    /**
     * The image in this size.
     *
     * @param data a {@code data:image/…;base64,…} address
     * @param width in dots, likewise {@code height}
     * @return empty where it is no image
     */
    public static Optional<BufferedImage> of(String data, double width, double height) {
        int comma = data.indexOf(";base64,");
        if (comma < 0) {
            return Optional.empty();
        }
        int across = (int) Math.max(1, Math.min(LARGEST, Math.ceil(width)));
        int down = (int) Math.max(1, Math.min(LARGEST, Math.ceil(height)));
        try {
            byte[] bytes = Base64.getDecoder().decode(data.substring(comma + ";base64,".length()));
            return data.startsWith("data:image/svg+xml") ? vector(bytes, across, down) : dots(bytes, across, down);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> vector(byte[] bytes, int width, int height) {
        SVGDocument document =
                new SVGLoader().load(new ByteArrayInputStream(bytes), null, LoaderContext.createDefault());
        if (document == null) {
            return Optional.empty();
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = graphics(image);
        document.render((java.awt.Component) null, graphics, new ViewBox(0, 0, width, height));
        graphics.dispose();
        return Optional.of(image);
    }

    private static Optional<BufferedImage> dots(byte[] bytes, int width, int height) throws IOException {
        BufferedImage given = ImageIO.read(new ByteArrayInputStream(bytes));
        if (given == null) {
            return Optional.empty();
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = graphics(image);
        graphics.drawImage(given, 0, 0, width, height, null);
        graphics.dispose();
        return Optional.of(image);
    }

    private static Graphics2D graphics(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        return graphics;
    }
}
