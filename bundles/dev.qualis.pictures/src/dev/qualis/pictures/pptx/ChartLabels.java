package dev.qualis.pictures.pptx;

import dev.qualis.scene.ChartScene.Series;
import dev.qualis.scene.Color;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/** Values beside the bars and points of a chart, for which the library has no words, and the size of its texts. */
final class ChartLabels {
    private static final String SPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final int MOST_DECIMALS = 2;

    private ChartLabels() {}

    /** @param points size of all texts of the chart */
    static void size(XSLFChart chart, double points) {
        CTTextBody text = chart.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        text.addNewLstStyle();
        text.addNewP().addNewPPr().addNewDefRPr().setSz((int) Math.round(points * 100));
    }

    /**
     * Shows the values of a series.
     *
     * @param at place of the series among those of its type
     * @param inside the colour of the bar in the middle of which they stand, since there are others on top; none where they stand
     *     beside what they are of
     */
    static void show(XSLFChart chart, ChartTypes type, int at, Series series, Optional<Color> inside) {
        CTPlotArea area = chart.getCTChart().getPlotArea();
        XmlObject shown = type == ChartTypes.BAR
                ? area.getBarChartArray(0).getSerArray(at)
                : area.getLineChartArray(area.sizeOfLineChartArray() - 1).getSerArray(at);
        try (XmlCursor cursor = shown.newCursor()) {
            cursor.toChild(SPACE, "cat"); // labels stand right before it
            cursor.beginElement("dLbls", SPACE);
            cursor.beginElement("numFmt", SPACE);
            cursor.insertAttributeWithValue("formatCode", format(series));
            cursor.insertAttributeWithValue("sourceLinked", "0");
            cursor.toNextToken();
            inside.filter(bar -> bar.contrast(Color.WHITE) > bar.contrast(Color.BLACK))
                    .ifPresent(bar -> white(cursor));
            String place = type == ChartTypes.BAR ? inside.isPresent() ? "ctr" : "outEnd" : "t";
            value(cursor, "dLblPos", place);
            value(cursor, "showLegendKey", "0");
            value(cursor, "showVal", "1");
            value(cursor, "showCatName", "0");
            value(cursor, "showSerName", "0");
            value(cursor, "showPercent", "0");
            value(cursor, "showBubbleSize", "0");
        }
    }

    /** White text, on bars on which black could not be read. */
    private static void white(XmlCursor cursor) {
        cursor.beginElement("txPr", SPACE);
        cursor.insertElement("bodyPr", DRAWING);
        cursor.beginElement("p", DRAWING);
        cursor.beginElement("pPr", DRAWING);
        cursor.beginElement("defRPr", DRAWING);
        cursor.beginElement("solidFill", DRAWING);
        cursor.beginElement("srgbClr", DRAWING);
        cursor.insertAttributeWithValue("val", "FFFFFF");
        for (int depth = 0; depth < 6; depth++) {
            cursor.toNextToken(); // out of the elements begun here
        }
    }

    private static void value(XmlCursor cursor, String name, String value) {
        cursor.beginElement(name, SPACE);
        cursor.insertAttributeWithValue("val", value);
        cursor.toNextToken(); // out of the new element
    }

    /** As many decimals as the most exact of the values has, at most two. */
    private static String format(Series series) {
        int decimals = series.values().stream()
                .flatMap(value -> value.stream())
                .map(BigDecimal::stripTrailingZeros)
                .mapToInt(value -> Math.clamp(value.scale(), 0, MOST_DECIMALS))
                .max()
                .orElse(0);
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }
}
