package dev.qualis.export;

import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Table;
import dev.qualis.document.content.Table.Cell;
import dev.qualis.document.content.Table.Form;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.text.LineBreaker;
import dev.qualis.scene.text.TextMeasure;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How wide the columns of a table are on paper: none narrower than what cannot be broken, as far as there is room; the rest
 * goes to those that have the most to say.
 */
public final class ColumnWidths {

    /** More of a text than this does not make its column wider. */
    private static final double MOST = 360;

    /** Rows that are looked at; the others are like them. */
    private static final int SAMPLE = 200;

    /** Room beside the text of a cell, in pixels. */
    private static final double PADDING = 12;

    /** Room for a head of a matrix that reads from bottom to top, in pixels. */
    private static final double UPRIGHT = 18;

    /** Within a day, a range of years, a telephone number: torn there they are hard to read. */
    private static final Pattern DASH = Pattern.compile("(?<=\\d)-(?=\\d)");

    private final TextMeasure measure;
    private final LineBreaker breaker;
    private final TextStyle style;
    private final TextStyle head;

    /** @param style of the text in cells; that of heads is bold */
    public ColumnWidths(TextMeasure measure, TextStyle style) {
        this.measure = measure;
        this.breaker = new LineBreaker(measure);
        this.style = style;
        this.head = new TextStyle(style.size(), true, style.italic(), style.underline(), style.struck(), style.color());
    }

    /**
     * The widths, which together are the room.
     *
     * @param room in pixels
     */
    public double[] of(Table table, double room) {
        double[] least = new double[table.columns().size()];
        double[] wish = new double[least.length];
        take(table, least, wish);
        return shared(least, wish, room);
    }

    /** How wide each column is at least where no word may be broken, in pixels. */
    double[] least(Table table) {
        double[] least = new double[table.columns().size()];
        take(table, least, new double[least.length]);
        return least;
    }

    private void take(Table table, double[] least, double[] wish) {
        boolean matrix = table.form() == Form.MATRIX;
        for (int i = 0; i < least.length; i++) {
            if (!matrix || i == 0) {
                take(plain(table.columns().get(i).head()), head, i, least, wish);
            } else {
                least[i] = UPRIGHT;
                wish[i] = UPRIGHT;
            }
        }
        table.rows().stream().limit(SAMPLE).forEach(row -> {
            for (int i = 0; i < least.length; i++) {
                take(plain(row.cells().get(i)), style, i, least, wish);
            }
        });
    }

    private void take(String text, TextStyle of, int column, double[] least, double[] wish) {
        String whole = DASH.matcher(text).replaceAll("0"); // as wide as a digit, but no place to break
        least[column] = Math.max(least[column], Math.min(MOST, breaker.widestPiece(whole, of)) + PADDING);
        wish[column] = Math.max(wish[column], Math.min(MOST, measure.width(text, of)) + PADDING);
    }

    private static double[] shared(double[] least, double[] wish, double room) {
        double needed = Arrays.stream(least).sum();
        double[] widths = new double[least.length];
        if (needed >= room) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = least[i] * room / needed;
            }
            return widths;
        }
        double wanted = 0;
        for (int i = 0; i < widths.length; i++) {
            wanted += Math.max(0, wish[i] - least[i]);
        }
        double share = wanted == 0 ? 0 : (room - needed) / wanted;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = least[i] + Math.max(0, wish[i] - least[i]) * share;
        }
        if (wanted == 0) {
            widths[0] += room - needed;
        }
        return widths;
    }

    private static String plain(Cell cell) {
        return plain(cell.content());
    }

    static String plain(List<Inline> inlines) {
        return inlines.stream().map(Inline::plain).collect(Collectors.joining());
    }
}
