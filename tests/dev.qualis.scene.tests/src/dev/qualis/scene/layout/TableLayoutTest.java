package dev.qualis.scene.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.scene.Label;
import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.SampleScenes;
import dev.qualis.scene.SceneHead;
import dev.qualis.scene.TableScene;
import dev.qualis.scene.TableScene.Cell;
import dev.qualis.scene.TableScene.Column;
import dev.qualis.scene.TableScene.Kind;
import dev.qualis.scene.TableScene.Paint;
import dev.qualis.scene.TableScene.Row;
import dev.qualis.scene.check.SceneCheck;
import dev.qualis.scene.text.TextMeasure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableLayoutTest {
    private static final String LONG = "对供应商来料质量问题进行闭环整改并验证其有效性，including Supplier Development activities";

    private final TextMeasure measure = new TextMeasure();
    private final TableLayout layout = new TableLayout(measure);

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "12,8", "25,30", "200,60"})
    void matricesHaveNoFlaws(int rows, int columns) {
        assertEquals(List.of(), SceneCheck.of(layout.place(SampleScenes.matrix(rows, columns, 3)), measure));
    }

    @Test
    void manyColumnsReadUpwards() {
        assertTrue(layout.place(SampleScenes.matrix(5, 30, 3)).rotated());
        assertFalse(layout.place(SampleScenes.matrix(5, 6, 3)).rotated());
    }

    @Test
    void longCellTextsAreWrappedAndMakeTheRowHigher() {
        PlacedTable table = layout.place(edition(LONG));
        assertTrue(table.cells().get(0).text().lines().size() > 2);
        assertTrue(table.rows().get(0).header().height() > 40);
        assertEquals(List.of(), SceneCheck.of(table, measure));
    }

    @Test
    void columnsOfNothingButAmountsAreSetToTheRight() {
        for (String amount : List.of("CNY 1,100,000", "+CNY 600", "\u2212CNY 5", "3.1 %", "0")) {
            PlacedTable table = layout.place(edition(amount));
            assertEquals(Alignment.RIGHT, table.cells().get(0).text().alignment(), amount);
            assertEquals(Alignment.RIGHT, table.columns().get(0).title().alignment(), amount);
        }
        for (String words : List.of("3.1 % of revenue", "2026-06-12", "CN", "1 of 2")) {
            assertEquals(
                    Alignment.LEFT,
                    layout.place(edition(words)).cells().get(0).text().alignment(),
                    words);
        }
    }

    @Test
    void nestedRowsAreIndented() {
        Row child = row("r1", "评审", List.of());
        PlacedTable table = layout.place(new TableScene(
                SceneHead.of("t", "t"),
                Kind.EDITION,
                0,
                List.of(row("r0", "设计", List.of(child))),
                List.of(),
                List.of()));
        assertEquals(1, table.rows().get(1).depth());
        assertTrue(table.rows().get(1).title().bounds().x()
                > table.rows().get(0).title().bounds().x());
    }

    @Test
    void aWishedWidthIsKeptWhereTheTextFits() {
        TableScene scene = new TableScene(
                SceneHead.of("t", "t"),
                Kind.CROSS,
                240,
                List.of(row("r", "短", List.of())),
                List.of(new Column("c", "C", SampleScenes.element("c"), label("R"), Paint.OPEN, 88)),
                List.of());
        PlacedTable table = layout.place(scene);
        assertEquals(240, table.corner().width());
        assertEquals(88, table.columns().get(0).header().width());
    }

    @Test
    void cellsOfUnknownRowsAreLeftOut() {
        TableScene scene = new TableScene(
                SceneHead.of("t", "t"),
                Kind.CROSS,
                0,
                List.of(),
                List.of(),
                List.of(new Cell("?", "?", "M", SampleScenes.element("x"), label("x"), Paint.OPEN)));
        assertEquals(List.of(), layout.place(scene).cells());
    }

    private static Label label(String text) {
        return new Label(text, SampleScenes.text(9, false));
    }

    private static Row row(String id, String text, List<Row> children) {
        return new Row(id, "L", SampleScenes.element(id), label(text), Paint.OPEN, children);
    }

    private static TableScene edition(String text) {
        return new TableScene(
                SceneHead.of("t", "t"),
                Kind.EDITION,
                0,
                List.of(row("r", LONG, List.of())),
                List.of(new Column("c", "C", SampleScenes.element("c"), label("责任 Responsibility"), Paint.OPEN, 0)),
                List.of(new Cell("r", "c", "M", SampleScenes.element("x"), label(text), Paint.OPEN)));
    }
}
