package dev.qualis.pictures.pdf;

import dev.qualis.pictures.font.Face;
import dev.qualis.pictures.font.FontShelf;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces of a document: only those it uses, only the glyphs it shows. */
final class PdfFonts {
    private final PDDocument document;
    private final FontShelf shelf;
    private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);

    PdfFonts(PDDocument document, FontShelf shelf) {
        this.document = document;
        this.shelf = shelf;
    }

    PDType0Font of(Face face) throws IOException {
        PDType0Font font = fonts.get(face);
        if (font == null) {
            font = PDType0Font.load(document, shelf.font(face), true);
            fonts.put(face, font);
        }
        return font;
    }
}
