package dev.qualis.scene.paint;

import dev.qualis.scene.ChartScene;
import dev.qualis.scene.ChartScene.Look;
import dev.qualis.scene.ChartScene.Series;
import dev.qualis.scene.LineStyle;
import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.layout.Point;
import dev.qualis.scene.layout.Rect;
import java.util.List;

/** What the series look like, in the chart and in its key: markers and dashes tell them apart where colours do not. */
final class ChartKey {
    private static final double ROW = 19;
    private static final double SAMPLE = 26;
    private static final double GAP = 20;

    private final ChartScene chart;
    private final ChartText text;
    private final Theme theme;

    ChartKey(ChartScene chart, ChartText text, Theme theme) {
        this.chart = chart;
        this.text = text;
        this.theme = theme;
    }

    /** Adds the key in rows from the top and tells where it ends. */
    double draw(double width, List<Mark> marks) {
        double x = 0;
        double y = 0;
        for (Series series : chart.series()) {
            double needed = SAMPLE + 6 + text.width(series.name(), text.normal());
            if (x > 0 && x + needed > width) {
                x = 0;
                y += ROW;
            }
            double middle = y + ROW / 2;
            if (series.look() == Look.BAR) {
                marks.add(new Mark.Box(new Rect(x + 7, middle - 6, 12, 12), 1, bar(series)));
            } else {
                marks.add(line(series, List.of(new Point(x, middle), new Point(x + SAMPLE, middle))));
                marks.add(marker(series, x + SAMPLE / 2, middle));
            }
            marks.add(text.line(series.name(), text.normal(), x + SAMPLE + 6, middle, Alignment.LEFT));
            x += needed + GAP;
        }
        return y + ROW;
    }

    Ink bar(Series series) {
        return Ink.both(theme.fill(series.color()), new Stroke(theme.ground(), 1, LineStyle.SOLID));
    }

    Mark line(Series series, List<Point> points) {
        LineStyle style = switch (series.look()) {
            case PATH -> LineStyle.DASH;
            case SHARE -> LineStyle.DASH_DOT;
            default -> LineStyle.SOLID;
        };
        Path path = new Path();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (i == 0) {
                path.move(point.x(), point.y());
            } else {
                path.line(point.x(), point.y());
            }
        }
        double width = series.look() == Look.LINE ? 2 : 1.5;
        return new Mark.Outline(path, new Ink(null, 1, new Stroke(theme.line(series.color()), width, style), true));
    }

    Mark marker(Series series, double x, double y) {
        Stroke stroke = new Stroke(theme.line(series.color()), 1.5, LineStyle.SOLID);
        return switch (series.look()) {
            case PATH -> new Mark.Box(new Rect(x - 3.5, y - 3.5, 7, 7), 0, Ink.both(theme.ground(), stroke));
            case SHARE ->
                new Mark.Outline(
                        new Path()
                                .move(x, y - 5)
                                .line(x + 5, y)
                                .line(x, y + 5)
                                .line(x - 5, y)
                                .close(),
                        Ink.both(theme.ground(), stroke));
            default -> new Mark.Oval(new Rect(x - 4, y - 4, 8, 8), Ink.both(theme.line(series.color()), stroke));
        };
    }
}
