package dev.qualis.app;

import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Table;
import dev.qualis.document.content.Table.Cell;
import dev.qualis.document.content.Table.Column;
import dev.qualis.document.content.Table.Row;
import dev.qualis.scene.ChartScene;
import dev.qualis.scene.ChartScene.Form;
import dev.qualis.scene.ChartScene.Look;
import dev.qualis.scene.ChartScene.Series;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a chart shows, as a table for those who do not see it: a row for each category, a column for each series. */
final class ChartTable {
    /** Digits behind the point that a reader of a chart can use. */
    private static final int DIGITS = 4;

    private ChartTable() {}

    /**
     * The table.
     *
     * @param head over the categories where the chart has no name for them
     * @param caption what the chart shows, and what it does not
     */
    static Table of(ChartScene chart, String head, String caption) {
        List<Column> columns = new ArrayList<>();
        columns.add(column(chart.categoryAxis().isEmpty() ? head : chart.categoryAxis()));
        for (Series series : chart.series()) {
            boolean unit = !isShare(chart, series) && !chart.unit().isEmpty();
            columns.add(column(unit ? series.name() + " (" + chart.unit() + ")" : series.name()));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < chart.categories().size(); i++) {
            List<Cell> cells = new ArrayList<>();
            cells.add(cell(chart.categories().get(i).replace('\n', ' ')));
            for (Series series : chart.series()) {
                cells.add(cell(series.values()
                        .get(i)
                        .map(value -> isShare(chart, series) ? percent(value) : number(value))
                        .orElse("")));
            }
            rows.add(new Row("", 0, cells));
        }
        return new Table(caption, Table.Form.LIST, columns, rows);
    }

    private static boolean isShare(ChartScene chart, Series series) {
        return chart.form() == Form.RADAR || series.look() == Look.SHARE;
    }

    private static Column column(String head) {
        return new Column(List.of(new Text(head)));
    }

    private static Cell cell(String words) {
        return new Cell(words.isEmpty() ? List.of() : List.<Inline>of(new Text(words)));
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP) + "\u00A0%";
    }

    private static String number(BigDecimal value) {
        BigDecimal rounded = value.scale() > DIGITS ? value.setScale(DIGITS, RoundingMode.HALF_UP) : value;
        BigDecimal plain = rounded.stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }
}
