package dev.qualis.scene.paint;

import dev.qualis.scene.ChartScene;
import dev.qualis.scene.ChartScene.Series;
import dev.qualis.scene.LineStyle;
import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.layout.Point;
import dev.qualis.scene.layout.TextBlock;
import dev.qualis.scene.text.TextMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Paints shares around a centre: 0 in the middle, 100 % on the outermost ring. */
final class RadarPainter {
    private static final double RADIUS = 170;
    private static final double SIDE = 190;
    private static final double WIDTH = 2 * (RADIUS + SIDE);
    private static final double LABEL_ROOM = 64;
    private static final int RINGS = 5;

    private final ChartScene chart;
    private final Theme theme;
    private final ChartText text;
    private final ChartKey key;
    private final List<Mark> marks = new ArrayList<>();
    private double centerY;

    RadarPainter(ChartScene chart, TextMeasure measure, Theme theme) {
        this.chart = chart;
        this.theme = theme;
        this.text = new ChartText(measure, theme);
        this.key = new ChartKey(chart, text, theme);
    }

    ChartMarks paint() {
        double below = key.draw(WIDTH, marks);
        centerY = below + LABEL_ROOM + RADIUS;
        if (!chart.categories().isEmpty()) {
            grid();
            chart.series().forEach(this::series);
            for (int i = 0; i < chart.categories().size(); i++) {
                label(i);
            }
        }
        return new ChartMarks(WIDTH, centerY + RADIUS + LABEL_ROOM, marks);
    }

    private double angle(int category) {
        return 2 * Math.PI * category / chart.categories().size() - Math.PI / 2;
    }

    private Point point(int category, double share) {
        double r = RADIUS * share;
        return new Point(WIDTH / 2 + r * Math.cos(angle(category)), centerY + r * Math.sin(angle(category)));
    }

    private Path around(List<Point> points) {
        Path path = new Path();
        path.move(points.getFirst().x(), points.getFirst().y());
        points.subList(1, points.size()).forEach(point -> path.line(point.x(), point.y()));
        return path.close();
    }

    private void grid() {
        for (int ring = 1; ring <= RINGS; ring++) {
            double share = (double) ring / RINGS;
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < chart.categories().size(); i++) {
                points.add(point(i, share));
            }
            boolean outermost = ring == RINGS;
            marks.add(new Mark.Outline(
                    around(points), Ink.line(outermost ? theme.muted() : theme.hairline(), outermost ? 1 : 0.5)));
        }
        for (int i = 0; i < chart.categories().size(); i++) {
            Point end = point(i, 1);
            marks.add(new Mark.Outline(
                    new Path().move(WIDTH / 2, centerY).line(end.x(), end.y()), Ink.line(theme.hairline(), 0.5)));
        }
    }

    private void series(Series series) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < chart.categories().size(); i++) {
            points.add(point(i, series.values().get(i).orElse(BigDecimal.ZERO).doubleValue()));
        }
        Stroke stroke = new Stroke(theme.line(series.color()), 2, LineStyle.SOLID);
        marks.add(new Mark.Outline(around(points), new Ink(theme.line(series.color()), 0.15, stroke, true)));
        points.forEach(point -> marks.add(key.marker(series, point.x(), point.y())));
        for (int ring = 1; ring <= RINGS; ring++) {
            Point tick = point(0, (double) ring / RINGS);
            String share = ring * 100 / RINGS + "%";
            marks.add(text.line(share, text.quiet(), tick.x() - 6, tick.y() + 13, Alignment.RIGHT));
        }
    }

    /** The category with its share beside the end of its spoke, on the side on which it lies. */
    private void label(int category) {
        Point end = point(category, 1 + 12 / RADIUS);
        double sideways = Math.cos(angle(category));
        Alignment alignment =
                Math.abs(sideways) < 0.15 ? Alignment.CENTER : sideways > 0 ? Alignment.LEFT : Alignment.RIGHT;
        List<String> lines = text.wrap(chart.categories().get(category), text.normal(), SIDE - 20);
        List<String> shares = chart.series().stream()
                .flatMap(series -> series.values().get(category).stream())
                .map(ChartText::share)
                .toList();
        double first = TextBlock.height(lines.size(), text.normal());
        double height = first + TextBlock.height(1, text.strong());
        double up = Math.sin(angle(category));
        double y = end.y() - height / 2 + up * height / 2;
        marks.add(text.words(lines, text.normal(), end.x(), y, alignment));
        if (!shares.isEmpty()) {
            marks.add(text.words(List.of(String.join(" / ", shares)), text.strong(), end.x(), y + first, alignment));
        }
    }
}
