package dev.qualis.pictures.pdf;

import dev.qualis.scene.layout.Rect;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/** The areas of a page that lead somewhere. */
final class PdfLinks {
    private static final Pattern PLACE = Pattern.compile("#(\\d+),([0-9.]+)");

    private final PDDocument document;
    private final PDPage page;
    private final double scale;
    private final double left;
    private final double top;

    PdfLinks(PDDocument document, PDPage page, double scale, double left, double top) {
        this.document = document;
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
        Matcher place = PLACE.matcher(address);
        if (place.matches()) {
            link.setDestination(destination(Integer.parseInt(place.group(1)), Double.parseDouble(place.group(2))));
        } else {
            PDActionURI action = new PDActionURI();
            action.setURI(address);
            link.setAction(action);
        }
        if (!name.isBlank()) {
            link.setContents(name);
        }
        page.getAnnotations().add(link);
    }

    /** A place of the same file, by the number of the sheet and the distance from its upper edge in pixels. */
    private PDPageXYZDestination destination(int sheet, double y) {
        PDPage target = document.getPage(sheet);
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(target);
        destination.setTop((int) Math.ceil(target.getMediaBox().getHeight() - y * 0.75));
        return destination;
    }
}
