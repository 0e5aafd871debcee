package dev.qualis.workbench.picture;

import dev.qualis.scene.TextStyle;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.layout.TextBlock;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Transform;

/**
 * Writes text where a layout has put it.
 *
 * <p>The layout measured with the fonts of the printed pictures, the screen has its own: a line that comes out wider
 * than its place is squeezed.
 */
final class TextPainter implements AutoCloseable {
    /** Below this height in pixels of the screen nobody can read: a bar stands for the line. */
    private static final double READABLE = 4.5;

    private static final int BAR_ALPHA = 90;

    private final GC gc;
    private final Viewport viewport;
    private final ScreenFonts fonts;
    private final Transform transform;

    TextPainter(GC gc, Viewport viewport, ScreenFonts fonts) {
        this.gc = gc;
        this.viewport = viewport;
        this.fonts = fonts;
        this.transform = new Transform(gc.getDevice());
    }

    /** Writes a block, turned about its centre where it reads upwards; the GC's transformation is another afterwards. */
    void write(TextBlock block, boolean upwards) {
        TextStyle style = block.style();
        gc.setFont(fonts.of(style));
        gc.setForeground(MarkPainter.color(style.color()));
        gc.setBackground(MarkPainter.color(style.color()));
        boolean readable = style.pixels() * viewport.zoom() >= READABLE;
        double scale = style.pixels()
                * 72
                / (ScreenFonts.POINTS * (double) gc.getDevice().getDPI().y);
        double ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
        for (int i = 0; i < block.lines().size(); i++) {
            String line = block.lines().get(i);
            double natural = gc.textExtent(line, SWT.DRAW_TRANSPARENT).x * scale;
            double room = Math.max(1, block.bounds().width() + 1);
            double squeeze = natural > room ? room / natural : 1;
            double left = switch (block.alignment()) {
                case LEFT -> block.bounds().x();
                case CENTER -> block.anchorX() - natural * squeeze / 2;
                case RIGHT -> block.anchorX() - natural * squeeze;
            };
            if (readable) {
                place(block.bounds(), upwards, left, block.baseline(i) - ascent * scale, scale * squeeze, scale);
                gc.drawText(line, 0, 0, SWT.DRAW_TRANSPARENT);
                rule(style, ascent, gc.textExtent(line, SWT.DRAW_TRANSPARENT).x);
            } else {
                place(
                        block.bounds(),
                        upwards,
                        left,
                        block.baseline(i) - style.pixels() / 2,
                        natural * squeeze,
                        style.pixels() / 2);
                gc.setAlpha(BAR_ALPHA);
                gc.fillRectangle(0, 0, 1, 1);
                gc.setAlpha(255);
            }
        }
    }

    private void rule(TextStyle style, double ascent, int width) {
        if (style.underline() || style.struck()) {
            int y = (int) Math.round(style.underline() ? ascent + 2 : ascent * 0.66);
            gc.setLineWidth(1);
            gc.drawLine(0, y, width, y);
        }
    }

    private void place(Rect block, boolean upwards, double x, double y, double across, double down) {
        double zoom = viewport.zoom();
        transform.setElements((float) zoom, 0, 0, (float) zoom, (float) viewport.x(), (float) viewport.y());
        if (upwards) {
            transform.translate((float) block.centerX(), (float) block.centerY());
            transform.rotate(-90);
            transform.translate((float) -block.centerX(), (float) -block.centerY());
        }
        transform.translate((float) x, (float) y);
        transform.scale((float) across, (float) down);
        gc.setTransform(transform);
    }

    @Override
    public void close() {
        gc.setTransform(null);
        gc.setFont(null);
        transform.dispose();
    }
}
