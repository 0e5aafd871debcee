package dev.qualis.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Table;
import dev.qualis.document.content.Table.Cell;
import dev.qualis.document.content.Table.Column;
import dev.qualis.document.content.Table.Form;
import dev.qualis.document.content.Table.Row;
import dev.qualis.scene.Color;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.text.TextMeasure;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How wide columns are on paper. */
class ColumnWidthsTest {
    private static final TextStyle STYLE = new TextStyle(9, false, false, false, false, Color.BLACK);
    private static final double ROOM = 600;

    private final TextMeasure measure = new TextMeasure();

    private static Table table(String first, String second) {
        List<Column> heads = List.of(new Column(List.of(new Text("到期"))), new Column(List.of(new Text("说明"))));
        List<Cell> cells = List.of(new Cell(List.of(new Text(first))), new Cell(List.of(new Text(second))));
        return new Table("表", Form.LIST, heads, List.of(new Row("", 0, cells)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-30", "2026-2030", "0755-00000001", "2026-11-30T09:00"})
    void daysAndNumbersAreNotTornHoweverMuchTheNextColumnHasToSay(String value) {
        double[] widths = new ColumnWidths(measure, STYLE).of(table(value, "改进说明，".repeat(200)), ROOM);
        assertTrue(widths[0] >= measure.width(value, STYLE) + 8, value + " in " + widths[0]);
        assertEquals(ROOM, Arrays.stream(widths).sum(), 0.01);
    }

    @Test
    void wordsAreBrokenBehindTheirHyphensAsBefore() {
        String numbers = "HX-QM-A-HX-QM-B-HX-QM-C";
        double[] least = new ColumnWidths(measure, STYLE).least(table(numbers, ""));
        assertTrue(least[0] < measure.width(numbers, STYLE) / 2, Double.toString(least[0]));
    }
}
