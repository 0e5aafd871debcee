package dev.qualis.workbench.chart;

import dev.qualis.scene.Color;
import dev.qualis.scene.LineStyle;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;

/** Draws outlines and surfaces in the colours and lines of a scene. */
final class Pen {
    private final GC gc;

    Pen(GC gc) {
        this.gc = gc;
    }

    GC gc() {
        return gc;
    }

    void fill(Path path, Color color) {
        gc.setBackground(color(color));
        gc.fillPath(path);
    }

    void stroke(Path path, Color color, double width, LineStyle line) {
        gc.setForeground(color(color));
        LineAttributes attributes = new LineAttributes((float) width);
        attributes.join = SWT.JOIN_ROUND;
        List<Float> dashes = dashes(line);
        if (!dashes.isEmpty()) {
            attributes.style = SWT.LINE_CUSTOM;
            attributes.dash = new float[dashes.size()];
            for (int i = 0; i < attributes.dash.length; i++) {
                attributes.dash[i] = dashes.get(i);
            }
        }
        gc.setLineAttributes(attributes);
        gc.drawPath(path);
    }

    static org.eclipse.swt.graphics.Color color(Color color) {
        return new org.eclipse.swt.graphics.Color(color.red(), color.green(), color.blue());
    }

    private static List<Float> dashes(LineStyle line) {
        return switch (line) {
            case SOLID -> List.of();
            case DASH -> List.of(6f, 4f);
            case DOT -> List.of(1.5f, 3f);
            case DASH_DOT -> List.of(6f, 3f, 1.5f, 3f);
        };
    }
}
