package dev.qualis.workbench.picture;

import dev.qualis.pictures.image.Raster;
import dev.qualis.scene.Color;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.layout.TextBlock;
import dev.qualis.scene.paint.Ink;
import dev.qualis.scene.paint.Mark;
import dev.qualis.scene.paint.Path;
import dev.qualis.scene.paint.Picture;
import dev.qualis.scene.paint.Stroke;
import java.awt.image.BufferedImage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Transform;

/** Paints the marks of a picture on a control: the same marks that every other writer writes. */
final class MarkPainter implements AutoCloseable {
    private static final double NEAR = 8;

    private final GC gc;
    private final Viewport viewport;
    private final Rect visible;
    private final Transform transform;
    private final TextPainter texts;

    /** @param visible the part of the picture that has to be painted */
    MarkPainter(GC gc, Viewport viewport, Rect visible, ScreenFonts fonts) {
        this.gc = gc;
        this.viewport = viewport;
        this.visible = visible.shrunk(-NEAR);
        this.transform = new Transform(gc.getDevice());
        this.texts = new TextPainter(gc, viewport, fonts);
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
    }

    /** Paints on the picture's own ground. */
    void paint(Picture picture) {
        gc.setBackground(color(picture.theme().ground()));
        gc.fillRectangle(gc.getClipping());
        picture.marks().forEach(mark -> paint(mark, 0, 0));
    }

    /** Frames a part that is selected or found. */
    void frame(Rect bounds, Color color) {
        place(0, 0);
        gc.setForeground(color(color));
        gc.setLineAttributes(new LineAttributes((float) (2.5 / Math.min(1, viewport.zoom()))));
        Rect wide = bounds.shrunk(-2);
        gc.drawRoundRectangle(
                (int) Math.floor(wide.x()),
                (int) Math.floor(wide.y()),
                (int) Math.ceil(wide.width()),
                (int) Math.ceil(wide.height()),
                6,
                6);
    }

    private void paint(Mark mark, double dx, double dy) {
        switch (mark) {
            case Mark.Group group -> group.marks().forEach(inner -> paint(inner, dx, dy));
            case Mark.Shifted shifted ->
                shifted.marks().forEach(inner -> paint(inner, dx + shifted.dx(), dy + shifted.dy()));
            case Mark.Texts many -> {
                for (Mark.Linked text : many.texts()) {
                    words(text.text(), false, dx, dy);
                }
            }
            case Mark.Words words -> words(words.text(), words.upwards(), dx, dy);
            default -> {
                if (MarkExtent.of(mark)
                        .filter(bounds -> near(bounds.moved(dx, dy)))
                        .isPresent()) {
                    place(dx, dy);
                    shape(mark);
                }
            }
        }
    }

    /** Lines have no height, so that borders count here. */
    private boolean near(Rect bounds) {
        return visible.overlaps(bounds.shrunk(-1));
    }

    private void words(TextBlock block, boolean upwards, double dx, double dy) {
        TextBlock moved = block.moved(dx, dy);
        if (upwards ? near(moved.bounds().shrunk(-moved.bounds().width())) : near(moved.bounds())) {
            texts.write(moved, upwards);
        }
    }

    private void place(double dx, double dy) {
        float zoom = (float) viewport.zoom();
        transform.setElements(zoom, 0, 0, zoom, (float) (viewport.x() + dx * viewport.zoom()), (float)
                (viewport.y() + dy * viewport.zoom()));
        gc.setTransform(transform);
    }

    private void shape(Mark mark) {
        org.eclipse.swt.graphics.Path path = new org.eclipse.swt.graphics.Path(gc.getDevice());
        try {
            switch (mark) {
                case Mark.Box box -> {
                    rounded(path, box.bounds(), box.radius());
                    ink(path, box.ink());
                }
                case Mark.Oval oval -> {
                    Rect b = oval.bounds();
                    path.addArc((float) b.x(), (float) b.y(), (float) b.width(), (float) b.height(), 0, 360);
                    ink(path, oval.ink());
                }
                case Mark.Outline outline -> {
                    outline.path().walk(new Walk(path));
                    ink(path, outline.ink());
                }
                case Mark.Image image -> image(image);
                default -> throw new IllegalArgumentException("No shape: " + mark);
            }
        } finally {
            path.dispose();
        }
    }

    private static void rounded(org.eclipse.swt.graphics.Path path, Rect bounds, double radius) {
        double r = Math.min(radius, Math.min(bounds.width(), bounds.height()) / 2);
        if (r <= 0) {
            path.addRectangle((float) bounds.x(), (float) bounds.y(), (float) bounds.width(), (float) bounds.height());
            return;
        }
        float left = (float) bounds.x();
        float top = (float) bounds.y();
        float right = (float) bounds.right();
        float bottom = (float) bounds.bottom();
        float round = (float) r;
        path.moveTo(left + round, top);
        path.lineTo(right - round, top);
        path.quadTo(right, top, right, top + round);
        path.lineTo(right, bottom - round);
        path.quadTo(right, bottom, right - round, bottom);
        path.lineTo(left + round, bottom);
        path.quadTo(left, bottom, left, bottom - round);
        path.lineTo(left, top + round);
        path.quadTo(left, top, left + round, top);
        path.close();
    }

    private void ink(org.eclipse.swt.graphics.Path path, Ink ink) {
        if (ink.fill() != null) {
            gc.setBackground(color(ink.fill()));
            gc.setAlpha((int) Math.round(255 * ink.opacity()));
            gc.fillPath(path);
            gc.setAlpha(255);
        }
        Stroke stroke = ink.stroke();
        if (stroke != null && stroke.width() > 0) {
            gc.setForeground(color(stroke.color()));
            gc.setLineAttributes(line(stroke, ink.roundJoins()));
            gc.drawPath(path);
        }
    }

    private static LineAttributes line(Stroke stroke, boolean round) {
        LineAttributes line = new LineAttributes((float) stroke.width());
        line.join = round ? SWT.JOIN_ROUND : SWT.JOIN_MITER;
        double[] dashes = stroke.dashes();
        if (dashes.length > 0) {
            line.style = SWT.LINE_CUSTOM;
            line.dash = new float[dashes.length];
            for (int i = 0; i < dashes.length; i++) {
                line.dash[i] = (float) dashes[i];
            }
        }
        return line;
    }

    private void image(Mark.Image mark) {
        Rect at = mark.bounds();
        double zoom = viewport.zoom();
        Raster.of(mark.data(), at.width() * zoom, at.height() * zoom).ifPresent(dots -> {
            Image image = new Image(gc.getDevice(), data(dots));
            gc.drawImage(
                    image,
                    0,
                    0,
                    dots.getWidth(),
                    dots.getHeight(),
                    (int) Math.round(at.x()),
                    (int) Math.round(at.y()),
                    (int) Math.round(at.width()),
                    (int) Math.round(at.height()));
            image.dispose();
        });
    }

    private static ImageData data(BufferedImage dots) {
        ImageData data = new ImageData(dots.getWidth(), dots.getHeight(), 24, new PaletteData(0xff0000, 0xff00, 0xff));
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                int argb = dots.getRGB(x, y);
                data.setPixel(x, y, argb & 0xffffff);
                data.setAlpha(x, y, argb >>> 24);
            }
        }
        return data;
    }

    static org.eclipse.swt.graphics.Color color(Color color) {
        return new org.eclipse.swt.graphics.Color(color.red(), color.green(), color.blue());
    }

    @Override
    public void close() {
        texts.close();
        gc.setTransform(null);
        transform.dispose();
    }

    private record Walk(org.eclipse.swt.graphics.Path path) implements Path.Pen {
        @Override
        public void move(double x, double y) {
            path.moveTo((float) x, (float) y);
        }

        @Override
        public void line(double x, double y) {
            path.lineTo((float) x, (float) y);
        }

        @Override
        public void quad(double cx, double cy, double x, double y) {
            path.quadTo((float) cx, (float) cy, (float) x, (float) y);
        }

        @Override
        public void rectangle(double x, double y, double width, double height) {
            path.addRectangle((float) x, (float) y, (float) width, (float) height);
        }

        @Override
        public void close() {
            path.close();
        }
    }
}
