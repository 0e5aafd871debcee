package dev.qualis.export.docx;

import dev.qualis.document.content.Artwork;
import dev.qualis.document.content.Figure;
import dev.qualis.pictures.font.FontShelf;
import dev.qualis.pictures.png.PngWriter;
import dev.qualis.scene.layout.PlacedScene;
import dev.qualis.scene.page.Sheet;
import dev.qualis.scene.page.Sheets;
import dev.qualis.scene.paint.PaintOptions;
import dev.qualis.scene.paint.Painter;
import dev.qualis.scene.paint.Picture;
import dev.qualis.scene.paint.Theme;
import dev.qualis.scene.svg.SvgOptions;
import dev.qualis.scene.svg.SvgWriter;
import dev.qualis.scene.text.TextMeasure;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Draws the pictures of files of Word, each once for all files that show it. Used by one thread at a time. */
public final class WordPictures {

    /** Below this scale the words of a picture are hard to read between the lines of a page. */
    private static final double LEAST_SCALE = 0.75;

    /** Dots per pixel of paper, of which there are 96 an inch; pictures with more than so many dots have fewer. */
    private static final double DENSITY = 1.5;

    private static final double MOST_DOTS = 16_000_000;

    private final TextMeasure measure = new TextMeasure();
    private final Painter painter = new Painter(measure);
    private final PngWriter png;
    private final SvgWriter svg = new SvgWriter(measure);
    private final Map<PlacedScene, List<Placed>> drawn = new IdentityHashMap<>();

    /** @param fonts of the pictures */
    public WordPictures(FontShelf fonts) {
        this.png = new PngWriter(fonts, measure);
    }

    /**
     * A picture with the paper on which it stands; on upright paper it stands between the text.
     *
     * @param dots as PNG, for programs that cannot show lines
     * @param lines as SVG
     */
    record Placed(Picture picture, WordPaper.Format format, double scale, byte[] dots, byte[] lines) {}

    /** The pictures of a figure: one between the text where it can be read there, else as many as there are sheets. */
    List<Placed> of(Figure figure) {
        return drawn.computeIfAbsent(figure.artwork().scene(), any -> place(figure.artwork()));
    }

    private List<Placed> place(Artwork artwork) {
        PaintOptions options = new PaintOptions(Theme.LIGHT, artwork.images(), false);
        Picture whole = painter.paint(artwork.scene(), options);
        double scale = fit(whole, WordPaper.Format.UPRIGHT);
        if (scale >= LEAST_SCALE) {
            return List.of(drawn(whole, WordPaper.Format.UPRIGHT, scale));
        }
        List<Placed> placed = new ArrayList<>();
        for (Sheet sheet : new Sheets(measure).of(artwork.scene(), options)) {
            WordPaper.Format format = WordPaper.Format.of(sheet);
            placed.add(drawn(sheet.picture(), format, fit(sheet.picture(), format)));
        }
        return placed;
    }

    private static double fit(Picture picture, WordPaper.Format format) {
        double room = format.height() - 60; // for the caption
        return Math.min(1, Math.min(format.room() / picture.width(), room / picture.height()));
    }

    private Placed drawn(Picture picture, WordPaper.Format format, double scale) {
        double wanted = DENSITY * scale;
        double dots = picture.width() * picture.height() * wanted * wanted;
        double dense = dots <= MOST_DOTS ? wanted : wanted * Math.sqrt(MOST_DOTS / dots);
        byte[] lines = WordXml.utf8(svg.write(picture, SvgOptions.plain().withPrefix("p-")));
        return new Placed(picture, format, scale, png.write(picture, dense), lines);
    }
}
