package dev.qualis.pictures.pdf;

import dev.qualis.pictures.font.TextRun;
import dev.qualis.pictures.font.TextRuns;
import dev.qualis.pictures.pdf.TextSheet.Inset;
import dev.qualis.scene.Color;
import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.layout.TextBlock;
import dev.qualis.scene.page.Sheet;
import dev.qualis.scene.paint.Addresses;
import dev.qualis.scene.paint.Ink;
import dev.qualis.scene.paint.Mark;
import dev.qualis.scene.paint.Stroke;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Draws a sheet on a page. Inside, lengths are the picture's pixels and y points downwards, as everywhere but in PDF. */
final class PdfPage implements Closeable {
    private static final double POINTS = 0.75;
    private static final float SLANT = 0.2f;

    private final PDDocument document;
    private final PDPage page;
    private final PdfFonts fonts;
    private final TextRuns runs;
    private final PdfImages images;
    private final Function<SemanticElement, Optional<String>> links;
    private final PDPageContentStream out;
    private final PdfPath pen;
    private PdfLinks areas;
    private boolean still;

    PdfPage(
            PDDocument document,
            PDPage page,
            PdfFonts fonts,
            TextRuns runs,
            PdfImages images,
            Function<SemanticElement, Optional<String>> links)
            throws IOException {
        this.document = document;
        this.page = page;
        this.fonts = fonts;
        this.runs = runs;
        this.images = images;
        this.links = links;
        this.out = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true);
        this.pen = new PdfPath(out);
    }

    void draw(Sheet sheet) throws IOException {
        double scale = sheet.scale() * POINTS;
        double height = sheet.height() * POINTS;
        if (!sheet.picture().theme().ground().equals(Color.WHITE)) {
            fill(sheet.picture().theme().ground());
            out.addRect(0, 0, (float) (sheet.width() * POINTS), (float) height);
            out.fill();
        }
        double left = sheet.left() * POINTS;
        double top = height - sheet.top() * POINTS;
        out.transform(new Matrix((float) scale, 0, 0, (float) -scale, (float) left, (float) top));
        areas = new PdfLinks(document, page, scale, left, top);
        for (Mark mark : sheet.picture().marks()) {
            draw(mark, 0, 0);
        }
    }

    /** Draws pictures over what is on the page; nothing in them leads elsewhere. */
    void draw(List<Inset> insets) throws IOException {
        for (Inset inset : insets) {
            float scale = (float) inset.scale();
            out.saveGraphicsState();
            out.transform(new Matrix(scale, 0, 0, scale, (float) inset.x(), (float) inset.y()));
            still = true;
            draw(inset.picture().marks(), 0, 0);
            still = false;
            out.restoreGraphicsState();
        }
    }

    private void draw(List<Mark> marks, double dx, double dy) throws IOException {
        for (Mark mark : marks) {
            draw(mark, dx, dy);
        }
    }

    /** Offsets are only needed for the areas of links: what is drawn is moved by the page's own transformation. */
    private void draw(Mark mark, double dx, double dy) throws IOException {
        switch (mark) {
            case Mark.Group group -> {
                draw(group.marks(), dx, dy);
                link(group.element(), MarkBounds.of(group), dx, dy);
            }
            case Mark.Shifted shifted -> {
                out.saveGraphicsState();
                out.transform(Matrix.getTranslateInstance((float) shifted.dx(), (float) shifted.dy()));
                draw(shifted.marks(), dx + shifted.dx(), dy + shifted.dy());
                out.restoreGraphicsState();
            }
            case Mark.Box box -> {
                prepare(box.ink());
                if (box.radius() > 0) {
                    pen.rounded(box.bounds(), box.radius(), box.radius());
                } else {
                    Rect at = box.bounds();
                    pen.rectangle(at.x(), at.y(), at.width(), at.height());
                }
                paint(box.ink());
            }
            case Mark.Oval oval -> {
                prepare(oval.ink());
                pen.rounded(
                        oval.bounds(), oval.bounds().width() / 2, oval.bounds().height() / 2);
                paint(oval.ink());
            }
            case Mark.Outline outline -> {
                prepare(outline.ink());
                pen.walk(outline.path());
                paint(outline.ink());
            }
            case Mark.Words words -> words(words.text(), words.upwards());
            case Mark.Texts texts -> {
                for (Mark.Linked each : texts.texts()) {
                    words(each.text(), false);
                    link(each.element(), Optional.of(each.text().bounds()), dx, dy);
                }
            }
            case Mark.Image image -> image(image);
        }
    }

    private void link(SemanticElement element, Optional<Rect> area, double dx, double dy) throws IOException {
        if (still) {
            return;
        }
        Optional<String> address = links.apply(element).filter(Addresses::isHarmless);
        if (address.isPresent() && area.isPresent()) {
            areas.add(area.get().moved(dx, dy), address.get(), element.name());
        }
    }

    /** Everything about colours and lines comes before the path: PDF allows nothing between a path and its painting. */
    private void prepare(Ink ink) throws IOException {
        if (ink.opacity() < 1) {
            out.saveGraphicsState();
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant((float) ink.opacity());
            out.setGraphicsStateParameters(state);
        }
        if (ink.fill() != null) {
            fill(ink.fill());
        }
        if (ink.stroke() != null) {
            Stroke stroke = ink.stroke();
            Color color = stroke.color();
            out.setStrokingColor(color.red() / 255f, color.green() / 255f, color.blue() / 255f);
            out.setLineWidth((float) stroke.width());
            out.setLineJoinStyle(ink.roundJoins() ? 1 : 0);
            double[] dashes = stroke.dashes();
            float[] pattern = new float[dashes.length];
            for (int i = 0; i < dashes.length; i++) {
                pattern[i] = (float) dashes[i];
            }
            out.setLineDashPattern(pattern, 0);
        }
    }

    private void paint(Ink ink) throws IOException {
        boolean stroked = ink.stroke() != null && ink.stroke().width() > 0;
        if (ink.fill() != null && stroked) {
            out.fillAndStroke();
        } else if (stroked) {
            out.stroke();
        } else if (ink.fill() != null) {
            out.fill();
        }
        if (ink.opacity() < 1) {
            out.restoreGraphicsState();
        }
    }

    private void fill(Color color) throws IOException {
        out.setNonStrokingColor(color.red() / 255f, color.green() / 255f, color.blue() / 255f);
    }

    private void words(TextBlock block, boolean upwards) throws IOException {
        if (upwards) {
            out.saveGraphicsState();
            double x = block.bounds().centerX();
            double y = block.bounds().centerY();
            out.transform(new Matrix(0, -1, 1, 0, (float) (x - y), (float) (y + x)));
        }
        TextStyle style = block.style();
        fill(style.color());
        for (int i = 0; i < block.lines().size(); i++) {
            line(block, i, style);
        }
        if (upwards) {
            out.restoreGraphicsState();
        }
    }

    private void line(TextBlock block, int index, TextStyle style) throws IOException {
        String line = block.lines().get(index);
        double em = style.pixels();
        double width = runs.width(line, style.bold()) * em / 1000;
        double left = switch (block.alignment()) {
            case LEFT -> block.anchorX();
            case CENTER -> block.anchorX() - width / 2;
            case RIGHT -> block.anchorX() - width;
        };
        double baseline = block.baseline(index);
        out.beginText();
        for (TextRun run : runs.of(line, style.bold())) {
            double x = left + run.offset() * em / 1000;
            float slant = style.italic() ? SLANT : 0;
            out.setFont(fonts.of(run.face()), (float) em);
            out.setTextMatrix(new Matrix(1, 0, slant, -1, (float) x, (float) baseline));
            out.showText(run.text());
        }
        out.endText();
        if (style.underline()) {
            pen.rectangle(left, baseline + em * 0.09, width, em / 16);
            out.fill();
        }
        if (style.struck()) {
            pen.rectangle(left, baseline - em * 0.3, width, em / 16);
            out.fill();
        }
    }

    private void image(Mark.Image image) throws IOException {
        Rect at = image.bounds();
        Optional<PDImageXObject> dots = images.of(image.data(), at);
        if (dots.isPresent()) {
            out.drawImage(dots.get(), new Matrix((float) at.width(), 0, 0, (float) -at.height(), (float) at.x(), (float)
                    at.bottom()));
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
