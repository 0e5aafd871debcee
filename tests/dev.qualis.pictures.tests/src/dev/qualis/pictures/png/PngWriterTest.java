package dev.qualis.pictures.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.pictures.Samples;
import dev.qualis.pictures.font.FontShelf;
import dev.qualis.scene.Color;
import dev.qualis.scene.Scene;
import dev.qualis.scene.paint.PaintOptions;
import dev.qualis.scene.paint.Painter;
import dev.qualis.scene.paint.Picture;
import dev.qualis.scene.paint.Theme;
import dev.qualis.scene.text.TextMeasure;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PngWriterTest {
    private final TextMeasure measure = new TextMeasure();
    private final PngWriter writer = new PngWriter(new FontShelf(), measure);

    static Stream<Scene> scenes() {
        return Stream.of(Samples.diagram(), Samples.table(4, 12), Samples.tree(2, 3));
    }

    private Picture paint(Scene scene, Theme theme) {
        return new Painter(measure).paint(scene, new PaintOptions(theme, path -> Optional.empty(), true));
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void writesTheSameBytesTwice(Scene scene) {
        Picture picture = paint(scene, Theme.LIGHT);
        byte[] again = new PngWriter(new FontShelf(), new TextMeasure()).write(picture, 1.5);
        assertArrayEquals(writer.write(picture, 1.5), again);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void drawsGroundFillsAndText(Scene scene) throws IOException {
        for (Theme theme : Theme.values()) {
            BufferedImage image = read(writer.write(paint(scene, theme), 2));
            assertEquals(theme.ground(), color(image, 1, 1), theme.name());
            assertTrue(share(image, theme.fill(Samples.PALE)) > 0.005, theme + ": fills");
            assertTrue(share(image, theme.ink(Color.BLACK)) > 0.001, theme + ": texts");
        }
    }

    @Test
    void drawsChineseAsOutlinesOfItsOwnFont() throws IOException {
        Picture chinese = paint(Samples.tree(1, 1), Theme.LIGHT);
        BufferedImage image = read(writer.write(chinese, 4));
        // The head is set in bold above everything: its row of dots is neither empty nor a row of boxes.
        long dark = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            dark += color(image, x, 4 * 24).luminance() < 0.2 ? 1 : 0;
        }
        assertTrue(dark > 40 && dark < image.getWidth() / 2, "dark dots: " + dark);
    }

    @Test
    void scalesTheWholePicture() throws IOException {
        Picture picture = paint(Samples.diagram(), Theme.LIGHT);
        BufferedImage image = read(writer.write(picture, 3));
        assertEquals(Math.ceil(picture.width() * 3), image.getWidth());
        assertEquals(Math.ceil(picture.height() * 3), image.getHeight());
    }

    @Test
    void refusesMoreDotsThanMemoryShouldHold() {
        Picture picture = paint(Samples.diagram(), Theme.LIGHT);
        assertThrows(IllegalArgumentException.class, () -> writer.write(picture, 200));
        assertThrows(IllegalArgumentException.class, () -> writer.write(picture, 0));
    }

    private static Color color(BufferedImage image, int x, int y) {
        int rgb = image.getRGB(x, y);
        return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    private static double share(BufferedImage image, Color color) {
        long found = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                found += color(image, x, y).equals(color) ? 1 : 0;
            }
        }
        return (double) found / image.getWidth() / image.getHeight();
    }

    /** The encoder is our own: the JDK's reader must see every dot as it was drawn. */
    @Test
    void everyDotIsReadAsItWasDrawn() throws IOException {
        for (int width : new int[] {1, 7, 256}) {
            BufferedImage image = new BufferedImage(width, 33, BufferedImage.TYPE_INT_RGB);
            Random dots = new Random(width);
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < width; x++) {
                    image.setRGB(x, y, y % 3 == 0 ? dots.nextInt() : 0x12_ef_80);
                }
            }
            BufferedImage again = read(PngEncoder.encode(image));
            assertEquals(width, again.getWidth());
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < width; x++) {
                    assertEquals(image.getRGB(x, y), again.getRGB(x, y), x + "," + y + " of " + width);
                }
            }
        }
    }
}
