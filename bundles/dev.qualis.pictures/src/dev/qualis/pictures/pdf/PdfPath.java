package dev.qualis.pictures.pdf;

import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.paint.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Walks paths into a page, with curves as PDF knows them: cubic. */
final class PdfPath implements Path.Pen {
    /** How far the control points of a quarter of a circle lie, in radii. */
    private static final double QUARTER = 0.5522847498;

    private final PDPageContentStream out;
    private double x;
    private double y;

    PdfPath(PDPageContentStream out) {
        this.out = out;
    }

    void walk(Path path) {
        path.walk(this);
    }

    @Override
    public void move(double toX, double toY) {
        at(toX, toY);
        write(() -> out.moveTo((float) toX, (float) toY));
    }

    @Override
    public void line(double toX, double toY) {
        at(toX, toY);
        write(() -> out.lineTo((float) toX, (float) toY));
    }

    @Override
    public void quad(double cx, double cy, double toX, double toY) {
        double x1 = x + (cx - x) * 2 / 3;
        double y1 = y + (cy - y) * 2 / 3;
        cubic(x1, y1, toX + (cx - toX) * 2 / 3, toY + (cy - toY) * 2 / 3, toX, toY);
    }

    private void cubic(double x1, double y1, double x2, double y2, double toX, double toY) {
        at(toX, toY);
        write(() -> out.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) toX, (float) toY));
    }

    @Override
    public void rectangle(double left, double top, double width, double height) {
        at(left, top);
        write(() -> out.addRect((float) left, (float) top, (float) width, (float) height));
    }

    @Override
    public void close() {
        write(out::closePath);
    }

    /** A rectangle whose corners are quarters of an ellipse. */
    void rounded(Rect box, double rx, double ry) {
        double kx = rx * (1 - QUARTER);
        double ky = ry * (1 - QUARTER);
        double r = box.right();
        double b = box.bottom();
        move(box.x() + rx, box.y());
        line(r - rx, box.y());
        cubic(r - kx, box.y(), r, box.y() + ky, r, box.y() + ry);
        line(r, b - ry);
        cubic(r, b - ky, r - kx, b, r - rx, b);
        line(box.x() + rx, b);
        cubic(box.x() + kx, b, box.x(), b - ky, box.x(), b - ry);
        line(box.x(), box.y() + ry);
        cubic(box.x(), box.y() + ky, box.x() + kx, box.y(), box.x() + rx, box.y());
        close();
    }

    private void at(double toX, double toY) {
        x = toX;
        y = toY;
    }

    private interface Step {
        void write() throws IOException;
    }

    private static void write(Step step) {
        try {
            step.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
