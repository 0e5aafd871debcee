package dev.qualis.pictures.pptx;

import dev.qualis.scene.LegendEntry;
import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.text.TextMeasure;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;

/** What the colours mean, at the foot of a slide. */
final class LegendRow {
    private static final double GAP_ABOVE = 10;
    private static final double SWATCH = 10;
    private static final double LINE = 15;
    private static final double GAP = 16;

    private LegendRow() {}

    private static void swatch(SlideArea area, LegendEntry entry, double x, double y) {
        XSLFAutoShape swatch = area.slide.createAutoShape();
        swatch.setShapeType(ShapeType.RECT);
        swatch.setAnchor(new Rectangle2D.Double(x, y, SWATCH, SWATCH));
        swatch.setFillColor(Ooxml.color(area.theme().fill(entry.fill())));
        swatch.setLineColor(Ooxml.color(area.theme().line(entry.border())));
        swatch.setLineWidth(0.75);
    }

    static void draw(SlideArea area, List<LegendEntry> legend) {
        TextMeasure measure = new TextMeasure();
        TextStyle style = new TextStyle(area.room.least(), false, false, false, false, dev.qualis.scene.Color.BLACK);
        double left = area.room.left();
        double x = left;
        double y = area.room.bottom() + GAP_ABOVE;
        for (LegendEntry entry : legend) {
            double width = measure.width(entry.text(), style) * SlideArea.POINTS + 4;
            if (x > left && x + SWATCH + 5 + width > left + area.room.width()) {
                x = left;
                y += LINE;
            }
            if (entry.sign().isEmpty()) {
                swatch(area, entry, x, y + 1.5);
            } else {
                Rectangle2D sign = new Rectangle2D.Double(x, y - 1, SWATCH, LINE);
                area.textBox(sign, entry.sign(), style, Alignment.CENTER, 1).setWordWrap(false);
            }
            Rectangle2D place = new Rectangle2D.Double(x + SWATCH + 5, y - 1, width, LINE);
            area.textBox(place, entry.text(), style, Alignment.LEFT, 1).setWordWrap(false);
            x += SWATCH + 5 + width + GAP;
        }
    }
}
