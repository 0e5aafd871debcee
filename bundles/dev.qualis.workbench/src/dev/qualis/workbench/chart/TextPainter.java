package dev.qualis.workbench.chart;

import dev.qualis.scene.TextStyle;
import dev.qualis.scene.layout.TextBlock;
import dev.qualis.scene.text.TextMeasure;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
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
    /** Large, so that rounding to whole pixels does not show when it is scaled down. */
    private static final int FONT_POINTS = 48;

    /** Faces near to those the layout measured with, before whatever the system has. */
    private static final List<String> FACES =
            List.of("Noto Sans", "Noto Sans CJK SC", "Source Han Sans SC", "Segoe UI", "Helvetica Neue");

    private final GC gc;
    private final Viewport viewport;
    private final TextMeasure measure;
    private final Transform transform;
    private final Font[] fonts = new Font[4];

    TextPainter(GC gc, Viewport viewport, TextMeasure measure) {
        this.gc = gc;
        this.measure = measure;
        this.viewport = viewport;
        this.transform = new Transform(gc.getDevice());
    }

    /** Writes a block; the GC's transformation is another afterwards. */
    void write(TextBlock block) {
        TextStyle style = block.style();
        if (style.pixels() * viewport.zoom() < READABLE) {
            bars(block);
            return;
        }
        gc.setFont(font(style));
        gc.setForeground(Pen.color(style.color()));
        double scale =
                style.pixels() * 72 / (FONT_POINTS * (double) gc.getDevice().getDPI().y);
        double ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
        for (int i = 0; i < block.lines().size(); i++) {
            String line = block.lines().get(i);
            double width = gc.textExtent(line, SWT.DRAW_TRANSPARENT).x * scale;
            double squeeze =
                    width > block.bounds().width() + 1 ? (block.bounds().width() + 1) / width : 1;
            double x = switch (block.alignment()) {
                case LEFT -> block.bounds().x();
                case CENTER -> block.anchorX() - width * squeeze / 2;
                case RIGHT -> block.anchorX() - width * squeeze;
            };
            place(x, block.baseline(i) - ascent * scale, scale * squeeze, scale);
            gc.drawText(line, 0, 0, SWT.DRAW_TRANSPARENT);
            if (style.underline() || style.struck()) {
                int y = (int) Math.round(style.underline() ? ascent + 2 : ascent * 0.66);
                gc.setLineWidth(1);
                gc.drawLine(0, y, gc.textExtent(line, SWT.DRAW_TRANSPARENT).x, y);
            }
        }
    }

    private void bars(TextBlock block) {
        TextStyle style = block.style();
        gc.setBackground(Pen.color(style.color()));
        gc.setAlpha(BAR_ALPHA);
        for (int i = 0; i < block.lines().size(); i++) {
            double width =
                    Math.min(block.bounds().width(), measure.width(block.lines().get(i), style));
            double x = switch (block.alignment()) {
                case LEFT -> block.bounds().x();
                case CENTER -> block.anchorX() - width / 2;
                case RIGHT -> block.anchorX() - width;
            };
            place(x, block.baseline(i) - style.pixels() / 2, width, style.pixels() / 2);
            gc.fillRectangle(0, 0, 1, 1);
        }
        gc.setAlpha(255);
    }

    private void place(double x, double y, double across, double down) {
        double zoom = viewport.zoom();
        transform.setElements(
                (float) (across * zoom), 0, 0, (float) (down * zoom), (float) (viewport.x() + x * zoom), (float)
                        (viewport.y() + y * zoom));
        gc.setTransform(transform);
    }

    private Font font(TextStyle style) {
        int index = (style.bold() ? 1 : 0) + (style.italic() ? 2 : 0);
        if (fonts[index] == null) {
            int shape = (style.bold() ? SWT.BOLD : SWT.NORMAL) | (style.italic() ? SWT.ITALIC : SWT.NORMAL);
            fonts[index] = new Font(gc.getDevice(), new FontData(face(), FONT_POINTS, shape));
        }
        return fonts[index];
    }

    private String face() {
        return FACES.stream()
                .filter(face -> gc.getDevice().getFontList(face, true).length > 0)
                .findFirst()
                .orElseGet(() -> gc.getDevice().getSystemFont().getFontData()[0].getName());
    }

    @Override
    public void close() {
        gc.setTransform(null);
        gc.setFont(null);
        transform.dispose();
        for (Font font : fonts) {
            if (font != null) {
                font.dispose();
            }
        }
    }
}
