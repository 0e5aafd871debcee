package dev.qualis.document.html;

import dev.qualis.document.content.Grid;
import dev.qualis.document.content.Grid.Field;
import dev.qualis.document.content.Grid.Row;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Writes a printed form as a table. The grid of the form is finer than the table: a column in which no field begins is one with the
 * column before it, as HTML demands it.
 */
final class GridHtml {

    /** More columns than these do not fit on a phone, where the form is moved sideways. */
    private static final int MOST_ON_A_PHONE = 5;

    private final Html out;

    GridHtml(Html out) {
        this.out = out;
    }

    void write(Grid grid) {
        List<List<Integer>> begins = begins(grid);
        BitSet columns = new BitSet();
        begins.forEach(row -> row.forEach(columns::set));
        String look = columns.cardinality() > MOST_ON_A_PHONE ? "form broad" : "form";
        out.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", grid.caption());
        out.open("table", "class", look).element("caption", grid.caption()).line();
        out.open("colgroup");
        for (int at = columns.nextSetBit(0); at >= 0; at = columns.nextSetBit(at + 1)) {
            int next = columns.nextSetBit(at + 1);
            long tenths = Math.round(1000.0 * ((next < 0 ? grid.columns() : next) - at) / grid.columns());
            out.open("col", "style", "width:" + tenths / 10 + "." + tenths % 10 + "%");
        }
        out.close("colgroup").line();
        for (int i = 0; i < grid.rows().size(); i++) {
            row(grid.rows().get(i), begins.get(i), columns);
        }
        out.close("table").close("div").line();
    }

    /** In which column of the grid each field begins, by rows. */
    private static List<List<Integer>> begins(Grid grid) {
        List<List<Integer>> begins = new ArrayList<>();
        int[] covered = new int[grid.columns()];
        for (int row = 0; row < grid.rows().size(); row++) {
            List<Integer> of = new ArrayList<>();
            int at = 0;
            for (Field field : grid.rows().get(row).fields()) {
                while (covered[at] > row) {
                    at++;
                }
                of.add(at);
                for (int i = 0; i < field.columns(); i++) {
                    covered[at++] = row + field.rows();
                }
            }
            begins.add(of);
        }
        return begins;
    }

    private void row(Row row, List<Integer> begins, BitSet columns) {
        out.open("tr");
        for (int i = 0; i < begins.size(); i++) {
            Field field = row.fields().get(i);
            int from = begins.get(i);
            int spanned = columns.get(from, from + field.columns()).cardinality();
            field(field, spanned);
        }
        out.close("tr").line();
    }

    private void field(Field field, int columns) {
        boolean names = field.label() && field.lines().stream().anyMatch(line -> !line.isBlank());
        String tag = names ? "th" : "td";
        out.open(tag, "colspan", span(columns), "rowspan", span(field.rows()));
        for (int i = 0; i < field.lines().size(); i++) {
            out.raw(i == 0 ? "" : "<br>").text(field.lines().get(i));
        }
        out.close(tag);
    }

    private static String span(int count) {
        return count == 1 ? null : Integer.toString(count);
    }
}
