package dev.qualis.pictures.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.scene.ChartScene.Look;
import dev.qualis.scene.ChartScene.Series;
import dev.qualis.scene.Color;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.junit.jupiter.api.Test;

/** Values in and beside bars. */
class ChartLabelsTest {
    private static final String WHITE = "srgbClr val=\"FFFFFF\"";

    private static String xml(Optional<Color> inside) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            XSLFChart chart = show.createChart(show.createSlide());
            XDDFChartData data = chart.createData(
                    ChartTypes.BAR,
                    chart.createCategoryAxis(AxisPosition.BOTTOM),
                    chart.createValueAxis(AxisPosition.LEFT));
            data.addSeries(
                    XDDFDataSourcesFactory.fromArray(new String[] {"2026"}, "Sheet0!$A$2:$A$2", 0),
                    XDDFDataSourcesFactory.fromArray(new Double[] {1.25}, "Sheet0!$B$2:$B$2", 1));
            chart.plot(data);
            Series series = new Series("成本", Look.BAR, Color.BLACK, List.of(Optional.of(new BigDecimal("1.25"))));
            ChartLabels.show(chart, ChartTypes.BAR, 0, series, inside);
            return chart.getCTChart().xmlText();
        }
    }

    @Test
    void valuesInDarkBarsAreWhite() throws IOException {
        for (String dark : List.of("0b4f6c", "b8402a", "1f3a5f", "000000")) {
            assertEquals(true, xml(Optional.of(color(dark))).contains(WHITE), dark);
        }
        for (String light : List.of("f2c57c", "62a9c6", "ffffff")) {
            assertEquals(false, xml(Optional.of(color(light))).contains(WHITE), light);
        }
    }

    @Test
    void valuesBesideBarsHaveTheColourOfTheChart() throws IOException {
        assertEquals(false, xml(Optional.empty()).contains(WHITE));
        assertEquals(true, xml(Optional.empty()).contains("outEnd"));
        assertEquals(true, xml(Optional.of(Color.BLACK)).contains("\"ctr\""));
    }

    private static Color color(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return new Color(rgb >> 16, rgb >> 8 & 255, rgb & 255);
    }
}
