package dev.qualis.pictures.pptx;

import dev.qualis.scene.ChartScene;
import dev.qualis.scene.ChartScene.Form;
import dev.qualis.scene.ChartScene.Look;
import dev.qualis.scene.ChartScene.Series;
import dev.qualis.scene.Color;
import dev.qualis.scene.paint.Theme;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.xmlbeans.XmlCursor;

/** A chart of PowerPoint with its data in a sheet of its own, so that people can go on with both. */
final class ChartSlide {
    private static final String PER_CENT = "0%";

    /** In points. */
    private static final double LEAST_TEXT = 10;

    /** Labels of more would run into each other. */
    private static final int MOST_LABELLED = 14;

    private final SlideArea area;
    /** Axes and legends are black whatever the slide is: on a dark slide the chart has a light ground of its own. */
    private final Theme theme;

    ChartSlide(SlideArea area) {
        this.area = area;
        this.theme = area.theme() == Theme.DARK ? Theme.LIGHT : area.theme();
    }

    void draw(ChartScene scene) throws IOException {
        if (scene.isEmpty()) {
            return; // its notes say why
        }
        XSLFChart chart = area.slide.getSlideShow().createChart(area.slide);
        new Drawing(scene, chart).draw();
        timeless(chart);
        area.slide.addChart(
                chart,
                new Rectangle2D.Double(
                        Units.toEMU(area.room.left()),
                        Units.toEMU(area.room.top()),
                        Units.toEMU(area.room.width()),
                        Units.toEMU(area.room.height())));
    }

    private static void timeless(XSLFChart chart) throws IOException {
        try {
            chart.getWorkbook().getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private final class Drawing {
        private final ChartScene scene;
        private final XSLFChart chart;
        private final XDDFCategoryDataSource categories;

        Drawing(ChartScene scene, XSLFChart chart) {
            this.scene = scene;
            this.chart = chart;
            String[] labels = scene.categories().stream()
                    .map(label -> Ooxml.text(label).replace('\n', ' '))
                    .toArray(String[]::new);
            this.categories = XDDFDataSourcesFactory.fromArray(labels, range(labels.length, 0), 0);
        }

        void draw() {
            new XDDFShapeProperties(chart.getCTChartSpace().addNewSpPr()).setFillProperties(fill(theme.ground()));
            ChartLabels.size(chart, Math.max(LEAST_TEXT, area.room.least()));
            chart.getOrAddLegend().setPosition(LegendPosition.TOP);
            chart.displayBlanksAs(DisplayBlanks.SPAN);
            XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
            XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
            left.setCrosses(AxisCrosses.AUTO_ZERO);
            gridline(left);
            if (scene.form() == Form.RADAR) {
                left.setMinimum(0);
                left.setMaximum(1);
                left.setNumberFormat(PER_CENT);
                plot(ChartTypes.RADAR, bottom, left, scene.series());
                return;
            }
            if (!scene.unit().isEmpty()) {
                left.setTitle(Ooxml.text(scene.unit()));
            }
            if (!scene.categoryAxis().isEmpty()) {
                bottom.setTitle(Ooxml.text(scene.categoryAxis()));
            }
            if (!scene.of(Look.BAR).isEmpty()) {
                left.setMinimum(0);
                plot(ChartTypes.BAR, bottom, left, scene.of(Look.BAR));
            }
            List<Series> lines = Stream.concat(scene.of(Look.PATH).stream(), scene.of(Look.LINE).stream())
                    .toList();
            if (!lines.isEmpty()) {
                plot(ChartTypes.LINE, bottom, left, lines);
            }
            if (!scene.of(Look.SHARE).isEmpty()) {
                shares();
            }
        }

        private void shares() {
            XDDFCategoryAxis hidden = chart.createCategoryAxis(AxisPosition.BOTTOM);
            hidden.setVisible(false);
            XDDFValueAxis right = chart.createValueAxis(AxisPosition.RIGHT);
            right.setMinimum(0);
            right.setMaximum(1);
            right.setNumberFormat(PER_CENT);
            right.setCrosses(AxisCrosses.MAX);
            right.crossAxis(hidden);
            hidden.crossAxis(right);
            plot(ChartTypes.LINE, hidden, right, scene.of(Look.SHARE));
        }

        private void gridline(XDDFValueAxis axis) {
            XDDFLineProperties line = new XDDFLineProperties(fill(theme.hairline()));
            line.setWidth(0.5);
            axis.getOrAddMajorGridProperties().setLineProperties(line);
        }

        private void plot(ChartTypes type, XDDFCategoryAxis bottom, XDDFValueAxis left, List<Series> shown) {
            XDDFChartData data = chart.createData(type, bottom, left);
            data.setVaryColors(false);
            if (data instanceof XDDFBarChartData bars) {
                bars.setBarDirection(BarDirection.COL);
                bars.setGapWidth(60);
                if (shown.size() > 1) {
                    bars.setBarGrouping(BarGrouping.STACKED);
                }
            }
            for (Series series : shown) {
                XDDFChartData.Series added = data.addSeries(categories, values(series));
                added.setTitle(
                        Ooxml.text(series.name()), chart.setSheetTitle(Ooxml.text(series.name()), column(series)));
                look(series, added);
            }
            chart.plot(data);
            if (scene.form() != Form.RADAR && scene.categories().size() <= MOST_LABELLED) {
                label(type, shown);
            }
            if (type == ChartTypes.BAR && shown.size() > 1) {
                overlap();
            }
        }

        /** Values stand on what was measured; plans and shares would only cover them. */
        private void label(ChartTypes type, List<Series> shown) {
            for (int i = 0; i < shown.size(); i++) {
                Look look = shown.get(i).look();
                if (look == Look.BAR || look == Look.LINE) {
                    Optional<Color> bar = shown.size() > 1 && look == Look.BAR
                            ? Optional.of(theme.fill(shown.get(i).color()))
                            : Optional.empty();
                    ChartLabels.show(chart, type, i, shown.get(i), bar);
                }
            }
        }

        /** Stacked bars lie on top of each other; the small edition of the file format's classes has no word for it. */
        private void overlap() {
            String space = "http://schemas.openxmlformats.org/drawingml/2006/chart";
            try (XmlCursor cursor =
                    chart.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
                cursor.toChild(space, "axId");
                cursor.beginElement("overlap", space);
                cursor.insertAttributeWithValue("val", "100");
            }
        }

        private int column(Series series) {
            return scene.series().indexOf(series) + 1;
        }

        private String range(int count, int column) {
            return chart.formatRange(new CellRangeAddress(1, count, column, column));
        }

        private XDDFNumericalDataSource<Double> values(Series series) {
            Double[] numbers = series.values().stream()
                    .map(value -> value.map(BigDecimal::doubleValue).orElse(null))
                    .toArray(Double[]::new);
            int column = column(series);
            XDDFNumericalDataSource<Double> source =
                    XDDFDataSourcesFactory.fromArray(numbers, range(numbers.length, column), column);
            boolean share = series.look() == Look.SHARE || scene.form() == Form.RADAR;
            source.setFormatCode(share ? PER_CENT : "#,##0.##");
            return source;
        }

        private void look(Series series, XDDFChartData.Series added) {
            XDDFShapeProperties shape = new XDDFShapeProperties();
            if (series.look() == Look.BAR) {
                shape.setFillProperties(fill(theme.fill(series.color())));
            } else {
                XDDFLineProperties line = new XDDFLineProperties(fill(theme.line(series.color())));
                line.setWidth(series.look() == Look.LINE ? 2.25 : 1.5);
                if (series.look() != Look.LINE) {
                    PresetLineDash dash = series.look() == Look.PATH ? PresetLineDash.DASH : PresetLineDash.DASH_DOT;
                    line.setPresetDash(new XDDFPresetLineDash(dash));
                }
                shape.setLineProperties(line);
            }
            added.setShapeProperties(shape);
            if (added instanceof XDDFLineChartData.Series line) {
                line.setSmooth(false);
                line.setMarkerStyle(
                        switch (series.look()) {
                            case PATH -> MarkerStyle.SQUARE;
                            case SHARE -> MarkerStyle.DIAMOND;
                            default -> MarkerStyle.CIRCLE;
                        });
            }
        }

        private static XDDFSolidFillProperties fill(Color color) {
            byte[] rgb = {(byte) color.red(), (byte) color.green(), (byte) color.blue()};
            return new XDDFSolidFillProperties(XDDFColor.from(rgb));
        }
    }
}
