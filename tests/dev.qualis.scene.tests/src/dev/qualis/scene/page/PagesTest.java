package dev.qualis.scene.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.scene.Color;
import dev.qualis.scene.Label;
import dev.qualis.scene.SampleScenes;
import dev.qualis.scene.SceneHead;
import dev.qualis.scene.TableScene;
import dev.qualis.scene.TreeScene;
import dev.qualis.scene.TreeScene.Item;
import dev.qualis.scene.check.SceneCheck;
import dev.qualis.scene.layout.PlacedTable;
import dev.qualis.scene.layout.PlacedTree;
import dev.qualis.scene.layout.TableLayout;
import dev.qualis.scene.layout.TreeLayout;
import dev.qualis.scene.paint.PaintOptions;
import dev.qualis.scene.text.TextMeasure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    private final TextMeasure measure = new TextMeasure();

    private static TreeScene tree(int branches, int leaves) {
        List<Item> items = new ArrayList<>();
        for (int b = 0; b < branches; b++) {
            List<Item> below = new ArrayList<>();
            for (int l = 0; l < leaves; l++) {
                below.add(item("条款 " + b + "." + l, List.of(item("证据 " + b + "." + l, List.of()))));
            }
            items.add(item("章节 " + b, below));
        }
        return new TreeScene(SceneHead.of("Tree", "树"), items);
    }

    private static Item item(String text, List<Item> children) {
        Label label = new Label(text, SampleScenes.text(8, false));
        return new Item(text, "Item", SampleScenes.element(text), label, Color.WHITE, children);
    }

    @Test
    void leavesATableThatFitsAsItIs() {
        PlacedTable table = new TableLayout(measure).place(SampleScenes.matrix(5, 5, 3));
        assertEquals(List.of(table), TablePages.split(table, table.width(), table.height()));
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 60, 300})
    void putsEveryCellOnOnePageWithItsHeaders(int rows) {
        PlacedTable table = new TableLayout(measure).place(SampleScenes.matrix(rows, 40, 3));
        List<PlacedTable> pages = TablePages.split(table, 900, 500);
        Set<String> seen = new HashSet<>();
        for (PlacedTable page : pages) {
            assertTrue(page.width() <= 900 && page.height() <= 500, page.width() + " x " + page.height());
            assertEquals(List.of(), SceneCheck.of(page, measure));
            Set<String> rowIds = new HashSet<>();
            page.rows().forEach(row -> rowIds.add(row.row().id()));
            Set<String> columnIds = new HashSet<>();
            page.columns().forEach(column -> columnIds.add(column.column().id()));
            for (PlacedTable.PlacedCell cell : page.cells()) {
                assertTrue(rowIds.contains(cell.cell().row())
                        && columnIds.contains(cell.cell().column()));
                assertTrue(seen.add(cell.cell().row() + "/" + cell.cell().column()));
            }
        }
        assertEquals(table.cells().size(), seen.size());
    }

    @Test
    void fillsThePagesOfATableEvenly() {
        PlacedTable table = new TableLayout(measure).place(SampleScenes.matrix(4, 41, 3));
        List<PlacedTable> pages = TablePages.split(table, 900, 500);
        int fewest =
                pages.stream().mapToInt(page -> page.columns().size()).min().orElseThrow();
        int most = pages.stream().mapToInt(page -> page.columns().size()).max().orElseThrow();
        assertTrue(pages.size() > 1 && most <= 2 * fewest, fewest + " to " + most + " columns");
    }

    @Test
    void givesARowThatIsTooHighAPageOfItsOwn() {
        PlacedTable table = new TableLayout(measure).place(SampleScenes.matrix(3, 2, 1));
        assertEquals(3, TablePages.split(table, 900, 1).size());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 12, 80})
    void repeatsTheBranchesAtTheTopOfEveryColumnOfATree(int branches) {
        PlacedTree tree = new TreeLayout(measure).place(tree(branches, 9));
        List<PlacedTree> pages = TreePages.split(tree, 700, 300);
        Set<String> seen = new HashSet<>();
        for (PlacedTree page : pages) {
            assertTrue(page.width() <= 700 && page.height() <= 300, page.width() + " x " + page.height());
            assertEquals(List.of(), SceneCheck.of(page, measure));
            for (PlacedTree.Line line : page.lines()) {
                seen.add(line.item().id());
                assertEquals(line.depth() == 0, line.parent() < 0, line.item().id());
                if (line.depth() > 0) {
                    PlacedTree.Line parent = page.lines().get(line.parent());
                    assertEquals(line.depth() - 1, parent.depth());
                    assertTrue(parent.item().children().contains(line.item()));
                    assertTrue(parent.bounds().x() < line.bounds().x()
                            && parent.bounds().y() < line.bounds().y());
                }
            }
        }
        assertEquals(tree.lines().size(), seen.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 200})
    void fitsEveryPictureOnItsSheet(int size) {
        Sheets sheets = new Sheets(measure);
        List<Sheet> all = new ArrayList<>();
        all.addAll(sheets.of(SampleScenes.organisation(size), PaintOptions.plain()));
        all.addAll(sheets.of(SampleScenes.matrix(size, size, 3), PaintOptions.plain()));
        all.addAll(sheets.of(tree(size, 4), PaintOptions.plain()));
        for (Sheet sheet : all) {
            assertTrue(sheet.scale() > 0.7 && sheet.scale() <= 1, "scale " + sheet.scale());
            assertTrue(sheet.left() >= 0 && sheet.top() >= 0);
            assertTrue(sheet.left() + sheet.picture().width() * sheet.scale() <= sheet.width() + 0.01);
            assertTrue(sheet.top() + sheet.picture().height() * sheet.scale() <= sheet.height() + 0.01);
        }
    }

    @Test
    void doesNotTearGroupsWhereThatTakesNoPageMore() {
        TableScene flat = SampleScenes.matrix(24, 4, 2);
        List<TableScene.Row> groups = new ArrayList<>();
        for (int i = 0; i < 24; i += 8) {
            TableScene.Row first = flat.rows().get(i);
            groups.add(new TableScene.Row(
                    first.id(),
                    first.mapping(),
                    first.element(),
                    first.label(),
                    first.paint(),
                    flat.rows().subList(i + 1, i + 8)));
        }
        PlacedTable table = new TableLayout(measure)
                .place(new TableScene(
                        flat.head(), flat.kind(), flat.headerWidth(), groups, flat.columns(), flat.cells()));
        double room = table.rows().get(20).header().bottom() + 1;
        List<PlacedTable> pages = TablePages.split(table, table.width(), room);
        assertEquals(2, pages.size());
        assertEquals(0, pages.getLast().rows().getFirst().depth());
    }
}
