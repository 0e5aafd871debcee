package dev.qualis.scene.paint;

import dev.qualis.scene.ChartScene;
import dev.qualis.scene.ChartScene.Series;
import dev.qualis.scene.LineStyle;
import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.layout.Point;
import dev.qualis.scene.text.TextMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Paints shares around a centre: 0 in the middle, 100 % on the outermost ring. */
final class RadarPainter {
    private static final double RADIUS = 170;
    private static final double SIDE = 190;
    private static final double WIDTH = 2 * (RADIUS + SIDE);
    private static final double LABEL_ROOM = 64;
    private static final double LABEL_RADIUS = RADIUS + 12;
    private static final double LABEL_GAP = 12;
    private static final double LEAST_ROOM = 80;
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
        List<SpokeLabel> labels = labels();
        double above = labels.stream().mapToDouble(SpokeLabel::top).min().orElse(0);
        double beneath = labels.stream().mapToDouble(SpokeLabel::bottom).max().orElse(0);
        centerY = below + Math.max(LABEL_ROOM + RADIUS, LABEL_GAP - above);
        if (!chart.categories().isEmpty()) {
            grid();
            chart.series().forEach(this::series);
            labels.forEach(label -> label.paint(text, WIDTH / 2, centerY, marks));
        }
        return new ChartMarks(WIDTH, centerY + Math.max(RADIUS + LABEL_ROOM, beneath + LABEL_GAP), marks);
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

    /** The categories with their shares beside the ends of their spokes; those of one side keep clear of each other. */
    private List<SpokeLabel> labels() {
        List<SpokeLabel> labels = new ArrayList<>();
        double chord = 2
                * LABEL_RADIUS
                * Math.sin(2 * Math.PI / Math.max(3, chart.categories().size()));
        for (int i = 0; i < chart.categories().size(); i++) {
            boolean between = SpokeLabel.alignment(angle(i)) == Alignment.CENTER
                    && chart.categories().size() > 4;
            double room = between ? Math.max(LEAST_ROOM, chord - LABEL_GAP) : SIDE - 20;
            List<String> lines = text.wrap(chart.categories().get(i), text.normal(), room);
            int at = i;
            String shares = chart.series().stream()
                    .flatMap(series -> series.values().get(at).stream())
                    .map(ChartText::share)
                    .collect(Collectors.joining(" / "));
            labels.add(new SpokeLabel(lines, shares, angle(i), LABEL_RADIUS, text));
        }
        SpokeLabel.spread(labels);
        return labels;
    }
}
