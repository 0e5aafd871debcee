package dev.qualis.pictures.pdf;

import dev.qualis.pictures.image.Raster;
import dev.qualis.scene.layout.Rect;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The images of a document, each embedded once. */
final class PdfImages {
    /** Dots per pixel: sharp in print at any reasonable size. */
    private static final double FINENESS = 6;

    private final PDDocument document;
    private final Map<String, Optional<PDImageXObject>> images = new HashMap<>();

    PdfImages(PDDocument document) {
        this.document = document;
    }

    Optional<PDImageXObject> of(String data, Rect place) throws IOException {
        String key = data + place.width() + "x" + place.height();
        Optional<PDImageXObject> known = images.get(key);
        if (known == null) {
            Optional<BufferedImage> dots = Raster.of(data, place.width() * FINENESS, place.height() * FINENESS);
            known = dots.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LosslessFactory.createFromImage(document, dots.get()));
            images.put(key, known);
        }
        return known;
    }
}
