package dev.qualis.export.docx;

import dev.qualis.document.content.Artwork;
import dev.qualis.document.content.Figure;
import dev.qualis.pictures.font.FontShelf;
import dev.qualis.pictures.png.PngWriter;
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
import java.util.List;

/** The pictures of a document: as vectors for programs that can show them, as dots for the others. */
final class WordFigures {

    /** Below this scale the words of a picture are hard to read between the lines of a page. */
    private static final double LEAST_SCALE = 0.75;

    private static final long EMU_PER_PIXEL = 9525;

    /** Dots per pixel on paper; pictures with more than so many dots have fewer. */
    private static final double SCALE = 2;

    private static final double MOST_DOTS = 16_000_000;

    private final TextMeasure measure = new TextMeasure();
    private final Painter painter = new Painter(measure);
    private final PngWriter png = new PngWriter(new FontShelf(), measure);
    private final SvgWriter svg = new SvgWriter(measure);
    private final WordParts parts;
    private int last;

    WordFigures(WordParts parts) {
        this.parts = parts;
    }

    /** A picture with the paper on which it stands; on upright paper it stands between the text. */
    record Placed(Picture picture, WordPaper.Format format, double scale) {}

    /** The pictures of a figure: one between the text where it can be read there, else as many as there are sheets. */
    List<Placed> place(Figure figure) {
        PaintOptions options = options(figure.artwork());
        Picture whole = painter.paint(figure.artwork().scene(), options);
        double scale = fit(whole, WordPaper.Format.UPRIGHT);
        if (scale >= LEAST_SCALE) {
            return List.of(new Placed(whole, WordPaper.Format.UPRIGHT, scale));
        }
        List<Placed> placed = new ArrayList<>();
        for (Sheet sheet : new Sheets(measure).of(figure.artwork().scene(), options)) {
            WordPaper.Format format = WordPaper.Format.of(sheet);
            placed.add(new Placed(sheet.picture(), format, fit(sheet.picture(), format)));
        }
        return placed;
    }

    private static PaintOptions options(Artwork artwork) {
        return new PaintOptions(Theme.LIGHT, artwork.images(), false);
    }

    private static double fit(Picture picture, WordPaper.Format format) {
        double room = format.height() - 60; // for the caption
        return Math.min(1, Math.min(format.room() / picture.width(), room / picture.height()));
    }

    /** Writes a picture as a run. */
    void write(WordXml out, Placed placed, String words) {
        last++;
        Picture picture = placed.picture();
        double dots = picture.width() * picture.height() * SCALE * SCALE;
        double dense = dots <= MOST_DOTS ? SCALE : SCALE * Math.sqrt(MOST_DOTS / dots);
        parts.put("word/media/image" + last + ".png", "", png.write(picture, dense));
        parts.put(
                "word/media/image" + last + ".svg",
                "",
                WordXml.utf8(svg.write(picture, SvgOptions.plain().withPrefix("p" + last + "-"))));
        String asDots = parts.relate("image", "media/image" + last + ".png");
        String asLines = parts.relate("image", "media/image" + last + ".svg");
        long width = Math.round(picture.width() * placed.scale() * EMU_PER_PIXEL);
        long height = Math.round(picture.height() * placed.scale() * EMU_PER_PIXEL);
        out.open("r").open("drawing").open("wp:inline", "-distT", 0, "-distB", 0, "-distL", 0, "-distR", 0);
        out.empty("wp:extent", "-cx", width, "-cy", height);
        out.empty("wp:docPr", "-id", last, "-name", "Picture " + last, "-descr", words + ". " + picture.description());
        out.open("a:graphic").open("a:graphicData", "-uri", "http://schemas.openxmlformats.org/drawingml/2006/picture");
        out.open("pic:pic").open("pic:nvPicPr");
        out.empty("pic:cNvPr", "-id", last, "-name", "image" + last + ".png")
                .empty("pic:cNvPicPr")
                .close();
        out.open("pic:blipFill").open("a:blip", "r:embed", asDots).open("a:extLst");
        out.open("a:ext", "-uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}");
        out.empty(
                "asvg:svgBlip",
                "-xmlns:asvg",
                "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
                "r:embed",
                asLines);
        out.close()
                .close()
                .close()
                .open("a:stretch")
                .empty("a:fillRect")
                .close()
                .close();
        out.open("pic:spPr")
                .open("a:xfrm")
                .empty("a:off", "-x", 0, "-y", 0)
                .empty("a:ext", "-cx", width, "-cy", height);
        out.close().open("a:prstGeom", "-prst", "rect").empty("a:avLst").close().close();
        out.close().close().close().close().close().close();
    }
}
