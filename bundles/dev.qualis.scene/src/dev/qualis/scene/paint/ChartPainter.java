package dev.qualis.scene.paint;

import dev.qualis.scene.ChartScene;
import dev.qualis.scene.ChartScene.Look;
import dev.qualis.scene.ChartScene.Series;
import dev.qualis.scene.Color;
import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.layout.Point;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.layout.TextBlock;
import dev.qualis.scene.text.TextMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paints stacked bars and lines over categories; shares have an axis of their own on the right. */
final class ChartPainter {
    private static final double LEAST_WIDTH = 560;
    private static final double SLOT = 78;
    private static final double WIDEST_SLOT = 140;
    private static final double WIDEST_BAR = 64;
    private static final double PLOT = 290;
    private static final double HEADROOM = 18;
    private static final double SHARE_MARGIN = 42;
    private static final int SHARE_STEPS = 5;

    private final ChartScene chart;
    private final Theme theme;
    private final ChartText text;
    private final ChartKey key;
    private final ChartAxis axis;
    private final List<Mark> marks = new ArrayList<>();
    private final boolean shares;
    private final double left;
    private final double right;
    private final double slot;
    private double top;

    ChartPainter(ChartScene chart, TextMeasure measure, Theme theme) {
        this.chart = chart;
        this.theme = theme;
        this.text = new ChartText(measure, theme);
        this.key = new ChartKey(chart, text, theme);
        this.axis = ChartAxis.of(chart);
        this.shares = !chart.of(Look.SHARE).isEmpty();
        double widest = 0;
        for (int i = 0; i <= axis.steps(); i++) {
            widest = Math.max(widest, text.width(ChartText.number(axis.tick(i)), text.quiet()));
        }
        this.left = Math.ceil(widest + 10);
        int count = Math.max(1, chart.categories().size());
        double widestLabel = chart.categories().stream()
                .mapToDouble(label -> text.widestPiece(label, text.normal()) + 9)
                .max()
                .orElse(0);
        this.right = left + Math.max(LEAST_WIDTH, count * Math.clamp(widestLabel, SLOT, WIDEST_SLOT));
        this.slot = (right - left) / count;
    }

    ChartMarks paint() {
        double width = right + (shares ? SHARE_MARGIN : 12);
        double below = key.draw(width, marks);
        top = below + 8 + TextBlock.height(1, text.quiet()) + HEADROOM;
        if (!chart.unit().isEmpty()) {
            marks.add(text.words(List.of(chart.unit()), text.quiet(), 0, below + 6, Alignment.LEFT));
        }
        grid();
        double bottom = categories();
        bars();
        marks.add(new Mark.Outline(new Path().move(left, y(0)).line(right, y(0)), Ink.line(theme.muted(), 1)));
        chart.series().stream().filter(one -> one.look() != Look.BAR).forEach(this::line);
        lineLabels();
        return new ChartMarks(width, bottom, marks);
    }

    private double y(double place) {
        return top + PLOT * (1 - place);
    }

    private double x(int category) {
        return left + slot * (category + 0.5);
    }

    private void grid() {
        for (int i = 0; i <= axis.steps(); i++) {
            double y = y((double) i / axis.steps());
            marks.add(new Mark.Outline(new Path().move(left, y).line(right, y), Ink.line(theme.hairline(), 0.5)));
            marks.add(text.line(ChartText.number(axis.tick(i)), text.quiet(), left - 6, y, Alignment.RIGHT));
        }
        for (int i = 0; shares && i <= SHARE_STEPS; i++) {
            BigDecimal share = BigDecimal.valueOf(i).divide(BigDecimal.valueOf(SHARE_STEPS));
            double y = shareAt(share);
            marks.add(new Mark.Outline(new Path().move(right, y).line(right + 4, y), Ink.line(theme.muted(), 1)));
            marks.add(text.line(ChartText.share(share), text.quiet(), right + 7, y, Alignment.LEFT));
        }
    }

    /** The whole lies as high as all bars on top of each other: then the line begins on top of the first bar. */
    private double shareAt(BigDecimal share) {
        BigDecimal whole = ChartAxis.whole(chart);
        return y(whole.signum() == 0 ? share.doubleValue() : axis.place(share.multiply(whole)));
    }

    /** The labels below the plot; tells where they end. */
    private double categories() {
        double y = y(0) + 6;
        double bottom = y;
        for (int i = 0; i < chart.categories().size(); i++) {
            List<String> lines = text.wrap(chart.categories().get(i), text.normal(), slot - 8);
            marks.add(text.words(lines, text.normal(), x(i), y, Alignment.CENTER));
            bottom = Math.max(bottom, y + TextBlock.height(lines.size(), text.normal()));
        }
        if (!chart.categoryAxis().isEmpty()) {
            bottom += 4;
            marks.add(text.words(
                    List.of(chart.categoryAxis()), text.quiet(), (left + right) / 2, bottom, Alignment.CENTER));
            bottom += TextBlock.height(1, text.quiet());
        }
        return bottom;
    }

    private void bars() {
        List<Series> stack = chart.of(Look.BAR);
        double width = Math.min(WIDEST_BAR, slot * 0.66);
        for (int i = 0; i < chart.categories().size(); i++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Series series : stack) {
                Optional<BigDecimal> value = series.values().get(i);
                if (value.isPresent()) {
                    double from = y(axis.place(sum));
                    sum = sum.add(value.get());
                    double to = y(axis.place(sum));
                    Rect bar = new Rect(x(i) - width / 2, to, width, from - to);
                    marks.add(new Mark.Box(bar, 0, key.bar(series)));
                    if (stack.size() > 1) {
                        inside(series, value.get(), bar);
                    }
                }
            }
            if (sum.signum() != 0) {
                total(i, sum);
            }
        }
    }

    /** The sum above a bar; in it where the line of the shares begins above it. */
    private void total(int category, BigDecimal sum) {
        double y = y(axis.place(sum));
        boolean in = shares && category == 0;
        TextStyle style = text.strong();
        if (in) {
            Series series = chart.of(Look.BAR).getLast();
            style = style.withColor(on(theme.fill(series.color())));
        }
        marks.add(text.line(ChartText.number(sum), style, x(category), in ? y + 14 : y - 8, Alignment.CENTER));
    }

    private static Color on(Color fill) {
        return fill.contrast(Color.WHITE) > fill.contrast(Color.BLACK) ? Color.WHITE : Color.BLACK;
    }

    /** A part's value in its bar, where there is room. */
    private void inside(Series series, BigDecimal value, Rect bar) {
        String number = ChartText.number(value);
        TextStyle style = text.normal();
        if (bar.height() >= 14 && text.width(number, style) + 4 <= bar.width()) {
            Color fill = theme.fill(series.color());
            marks.add(text.line(number, style.withColor(on(fill)), bar.centerX(), bar.centerY(), Alignment.CENTER));
        }
    }

    private double place(Series series, BigDecimal value) {
        return series.look() == Look.SHARE ? shareAt(value) : y(axis.place(value));
    }

    /** Values that are missing in between are bridged. */
    private void line(Series series) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < chart.categories().size(); i++) {
            int at = i;
            series.values().get(i).ifPresent(value -> points.add(new Point(x(at), place(series, value))));
        }
        if (points.size() > 1) {
            marks.add(key.line(series, points));
        }
        points.forEach(point -> marks.add(key.marker(series, point.x(), point.y())));
    }

    private record Tag(String text, TextStyle style, double y) {}

    /** Of two values of one category the upper one is written above its marker and the lower one below. */
    private void lineLabels() {
        for (int i = 0; i < chart.categories().size(); i++) {
            List<Tag> tags = new ArrayList<>();
            for (Series series : chart.series()) {
                Optional<BigDecimal> value = series.values().get(i);
                if (series.look() != Look.BAR && value.isPresent()) {
                    boolean share = series.look() == Look.SHARE;
                    String number = share ? ChartText.share(value.get()) : ChartText.number(value.get());
                    TextStyle style = series.look() == Look.LINE ? text.strong() : text.quiet();
                    Tag tag = new Tag(number, style, place(series, value.get()));
                    tags.removeIf(one -> one.text().equals(tag.text()) && one.y() == tag.y());
                    tags.add(tag);
                }
            }
            double highest = tags.stream().mapToDouble(Tag::y).min().orElse(0);
            boolean above = true;
            for (Tag tag : tags) {
                boolean upper = tag.y() == highest && above;
                above = above && !upper;
                boolean beside = !upper && tag.y() + 20 > y(0); // or it would lie on the labels of the axis
                double across = beside ? 10 + text.width(tag.text(), tag.style()) / 2 : 0;
                tag(tag, x(i) + across, upper ? tag.y() - 13 : beside ? tag.y() - 5 : tag.y() + 13);
            }
        }
    }

    private void tag(Tag tag, double x, double y) {
        double width = text.width(tag.text(), tag.style());
        Rect ground = new Rect(x - width / 2 - 2, y - 6, width + 4, 12);
        marks.add(new Mark.Box(ground, 2, new Ink(theme.ground(), 0.75, null, false)));
        marks.add(text.line(tag.text(), tag.style(), x, y, Alignment.CENTER));
    }
}
