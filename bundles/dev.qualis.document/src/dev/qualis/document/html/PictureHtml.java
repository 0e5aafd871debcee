package dev.qualis.document.html;

import dev.qualis.document.content.Block.Trend;
import dev.qualis.document.content.Figure;
import dev.qualis.document.content.Target;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes pictures into the page itself, so that their links work and their words are found. */
final class PictureHtml {

    private static final Pattern SIZE =
            Pattern.compile("<svg\\b[^>]*?\\bwidth=\"([0-9.]+)(?:px)?\"[^>]*?\\bheight=\"([0-9.]+)(?:px)?\"");

    /** A picture beyond this many characters is shown from its own file, or its page would be slow everywhere. */
    private static final int LARGEST_IN_PAGE = 1_500_000;

    private static final double WIDE = 1.25;
    private static final int TREND_WIDTH = 320;
    private static final int TREND_HEIGHT = 72;
    private static final int TREND_MARGIN = 8;

    private final Html out;
    private final TableHtml tables;
    private final FigureSvg svg;
    private final Function<Target, String> address;
    private final String open;
    private final String data;
    private final boolean scripted;

    /**
     * @param svg writes the pictures
     * @param address where a place of the document is, as seen from this page
     * @param open words of the link to the picture by itself
     * @param data words above the table that says the same
     * @param scripted whether the page has the script that leads to the elements of a picture by keyboard
     */
    PictureHtml(
            Html out,
            TableHtml tables,
            FigureSvg svg,
            Function<Target, String> address,
            String open,
            String data,
            boolean scripted) {
        this.scripted = scripted;
        this.out = out;
        this.tables = tables;
        this.svg = svg;
        this.address = address;
        this.open = open;
        this.data = data;
    }

    void write(Figure figure) {
        String picture = svg.of(figure, address, !scripted);
        String file = FigureSvg.name(figure);
        Matcher size = SIZE.matcher(picture);
        boolean sized = size.lookingAt() || size.find();
        boolean wide = sized && Double.parseDouble(size.group(1)) > WIDE * Double.parseDouble(size.group(2));
        out.open("figure", "id", figure.id(), "class", wide ? "picture wide" : "picture");
        out.open(
                "div",
                "class",
                "scroll",
                "tabindex",
                "0",
                "role",
                "region",
                "aria-label",
                figure.caption(),
                "style",
                sized ? "--natural:" + size.group(1) + "px" : null);
        if (picture.length() <= LARGEST_IN_PAGE) {
            out.line().raw(withoutProlog(picture));
        } else {
            out.open("img", "src", file, "alt", figure.caption(), "loading", "lazy");
        }
        out.close("div").line();
        figure.data().ifPresent(table -> {
            out.open("details", "class", "data").element("summary", data);
            tables.write(table);
            out.close("details");
        });
        out.open("figcaption").text(figure.caption()).text(" ");
        out.element("a", open, "href", file, "class", "open").close("figcaption");
        out.close("figure").line();
    }

    private static String withoutProlog(String svg) {
        int start = svg.indexOf("<svg");
        return start < 0 ? "" : svg.substring(start);
    }

    void write(Trend trend) {
        double least = least(trend);
        double range = Math.max(most(trend) - least, Double.MIN_NORMAL);
        String size = "0 0 " + TREND_WIDTH + " " + TREND_HEIGHT;
        out.open("svg", "class", "trend", "viewBox", size, "role", "img", "aria-label", trend.name());
        if (trend.target() != null) {
            String y = coordinate(y(trend.target(), least, range));
            out.open("line", "class", "target", "x1", "0", "x2", "" + TREND_WIDTH, "y1", y, "y2", y)
                    .close("line");
        }
        List<Double> values = trend.values();
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            points.append(i == 0 ? "" : " ").append(coordinate(x(i, values.size())));
            points.append(',').append(coordinate(y(values.get(i), least, range)));
        }
        out.open("polyline", "points", points.toString()).close("polyline");
        out.open(
                        "circle",
                        "r",
                        "4",
                        "cx",
                        coordinate(x(values.size() - 1, values.size())),
                        "cy",
                        coordinate(y(values.getLast(), least, range)))
                .close("circle");
        out.close("svg").line();
    }

    private static double least(Trend trend) {
        double least =
                trend.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
        return trend.target() == null ? least : Math.min(least, trend.target());
    }

    private static double most(Trend trend) {
        double most =
                trend.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return trend.target() == null ? most : Math.max(most, trend.target());
    }

    private static double x(int i, int count) {
        return TREND_MARGIN + (TREND_WIDTH - 2.0 * TREND_MARGIN) * i / (count - 1);
    }

    private static double y(double value, double least, double range) {
        return TREND_HEIGHT - TREND_MARGIN - (TREND_HEIGHT - 2.0 * TREND_MARGIN) * (value - least) / range;
    }

    private static String coordinate(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
