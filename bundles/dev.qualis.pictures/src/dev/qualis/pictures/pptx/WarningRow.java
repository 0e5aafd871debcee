package dev.qualis.pictures.pptx;

import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.SceneWarning;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.text.TextMeasure;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What could not be drawn, in one line below the legend; the notes of the slide say all of it. */
final class WarningRow {
    private static final double TOP = 520;
    private static final double HEIGHT = 14;

    private WarningRow() {}

    static void draw(SlideArea area, List<SceneWarning> warnings) {
        if (warnings.isEmpty()) {
            return;
        }
        TextStyle style =
                new TextStyle(8, false, true, false, false, area.theme().muted());
        Map<String, Integer> counts = new LinkedHashMap<>();
        warnings.forEach(warning -> counts.merge(warning.message(), 1, Integer::sum));
        TextMeasure measure = new TextMeasure();
        String line = "";
        int left = counts.size();
        for (Map.Entry<String, Integer> one : counts.entrySet()) {
            String times = one.getValue() > 1 ? " (" + one.getValue() + "×)" : "";
            String longer = (line.isEmpty() ? "" : line + "   ") + "⚠ " + one.getKey() + times;
            if (!line.isEmpty() && measure.width(longer + more(left), style) > SlideArea.WIDTH) {
                break;
            }
            line = longer;
            left--;
        }
        Rectangle2D place = new Rectangle2D.Double(SlideArea.LEFT, TOP, SlideArea.WIDTH * SlideArea.POINTS, HEIGHT);
        area.textBox(place, shortened(line, measure, style) + more(left), style, Alignment.LEFT, 1)
                .setWordWrap(false);
    }

    private static String more(int left) {
        return left > 0 ? "   (+" + left + ")" : "";
    }

    private static String shortened(String line, TextMeasure measure, TextStyle style) {
        int end = line.length();
        while (end > 1 && measure.width(line.substring(0, end), style) > SlideArea.WIDTH - 60) {
            end = line.offsetByCodePoints(end, -1);
        }
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }
}
