package dev.qualis.pictures.pdf;

import dev.qualis.scene.layout.Rect;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/** The areas of a page that lead somewhere. */
final class PdfLinks {
    private final PDPage page;
    private final double scale;
    private final double left;
    private final double top;

    PdfLinks(PDPage page, double scale, double left, double top) {
        this.page = page;
        this.scale = scale;
        this.left = left;
        this.top = top;
    }

    void add(Rect area, String address, String name) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(
                (float) (left + area.x() * scale),
                (float) (top - area.bottom() * scale),
                (float) (area.width() * scale),
                (float) (area.height() * scale)));
        PDBorderStyleDictionary border = new PDBorderStyleDictionary();
        border.setWidth(0);
        link.setBorderStyle(border);
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        link.setAction(action);
        if (!name.isBlank()) {
            link.setContents(name);
        }
        page.getAnnotations().add(link);
    }
}
