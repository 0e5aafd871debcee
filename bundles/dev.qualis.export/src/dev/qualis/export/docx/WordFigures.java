package dev.qualis.export.docx;

import dev.qualis.document.content.Figure;
import dev.qualis.export.docx.WordPictures.Placed;
import dev.qualis.scene.paint.Picture;
import java.util.List;

/** The pictures of a document: as vectors for programs that can show them, as dots for the others. */
final class WordFigures {

    private static final long EMU_PER_PIXEL = 9525;

    private final WordParts parts;
    private final WordPictures pictures;
    private int last;

    WordFigures(WordParts parts, WordPictures pictures) {
        this.parts = parts;
        this.pictures = pictures;
    }

    /** The pictures of a figure: one between the text where it can be read there, else as many as there are sheets. */
    List<Placed> place(Figure figure) {
        return pictures.of(figure);
    }

    /** Writes a picture as a run. */
    void write(WordXml out, Placed placed, String words) {
        last++;
        Picture picture = placed.picture();
        parts.put("word/media/image" + last + ".png", "", placed.dots());
        parts.put("word/media/image" + last + ".svg", "", placed.lines());
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
