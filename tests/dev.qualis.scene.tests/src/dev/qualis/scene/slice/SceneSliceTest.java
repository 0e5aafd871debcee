package dev.qualis.scene.slice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.scene.Label;
import dev.qualis.scene.Scene;
import dev.qualis.scene.SceneHead;
import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.TableScene;
import dev.qualis.scene.TableScene.Cell;
import dev.qualis.scene.TableScene.Column;
import dev.qualis.scene.TableScene.Paint;
import dev.qualis.scene.TableScene.Row;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.TreeScene;
import dev.qualis.scene.TreeScene.Item;
import dev.qualis.scene.slice.TableSlice.ColumnGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SceneSliceTest {
    private static Item item(String name, Item... below) {
        return new Item(name, "", new SemanticElement(name, name), label(name), null, List.of(below));
    }

    private static Label label(String text) {
        return new Label(text, TextStyle.DEFAULT);
    }

    private static Row row(String name, Row... below) {
        return new Row(name, "", new SemanticElement(name, name), label(name), Paint.OPEN, List.of(below));
    }

    /** Rows and columns are named, cells are {@code row:column:text}. */
    private static TableScene table(List<Row> rows, String columns, String... cells) {
        return new TableScene(
                SceneHead.of("T", "Matrix"),
                TableScene.Kind.CROSS,
                0,
                rows,
                Stream.of(columns.split(" "))
                        .map(name -> new Column(name, "", new SemanticElement(name, name), label(name), Paint.OPEN, 0))
                        .toList(),
                Stream.of(cells)
                        .map(cell -> cell.split(":"))
                        .map(cell -> new Cell(cell[0], cell[1], "", SemanticElement.NONE, label(cell[2]), Paint.OPEN))
                        .toList());
    }

    private static String brief(Scene scene) {
        return switch (scene) {
            case TableScene table ->
                table.head().title() + " " + names(table.rows()) + " "
                        + table.columns().stream().map(Column::id).toList() + " "
                        + table.cells().size();
            case TreeScene tree -> tree.head().title() + " " + items(tree.items());
            default -> throw new AssertionError(scene);
        };
    }

    private static List<String> names(List<Row> rows) {
        return rows.stream()
                .map(row -> row.children().isEmpty() ? row.id() : row.id() + names(row.children()))
                .toList();
    }

    private static List<String> items(List<Item> items) {
        return items.stream()
                .map(item -> item.children().isEmpty() ? item.id() : item.id() + items(item.children()))
                .toList();
    }

    private static Optional<String> slice(Scene scene, String... names) {
        return SceneSlice.of(scene, element -> Set.of(names).contains(element.id()), "X")
                .map(SceneSliceTest::brief);
    }

    private static final TableScene MATRIX = table(
            List.of(row("order", row("offer"), row("contract")), row("audit"), row("hire")),
            "cqo buyer seller clerk",
            "offer:seller:A",
            "contract:seller:R",
            "contract:cqo:I",
            "audit:cqo:A",
            "hire:clerk: ");

    @Test
    void aSliceOfAMatrixHasNoEmptyColumnsAndKeepsWhatItsRowsAreNestedIn() {
        assertEquals(Optional.of("Matrix – X [order[offer]] [seller] 1"), slice(MATRIX, "offer"));
        assertEquals(Optional.of("Matrix – X [order[offer, contract]] [cqo, seller] 3"), slice(MATRIX, "order"));
    }

    @Test
    void aSliceByColumnHasNoEmptyRows() {
        assertEquals(Optional.of("Matrix – X [order[contract], audit] [cqo] 2"), slice(MATRIX, "cqo"));
        assertEquals(Optional.empty(), slice(MATRIX, "buyer"), "says nothing at all");
        assertEquals(Optional.empty(), slice(MATRIX, "nobody"));
    }

    @Test
    void aRowOfWhichNothingIsSaidKeepsItsColumnsSinceThatIsWhatItShows() {
        assertEquals(Optional.of("Matrix – X [hire] [cqo, buyer, seller, clerk] 1"), slice(MATRIX, "hire"));
    }

    @Test
    void aMatrixIsPartedByWhatHasRowsBelowItAndTheRest() {
        List<Slice<TableScene>> slices = TableSlice.byRow(MATRIX, 4, "Others");
        assertEquals(
                List.of(),
                slices.stream().filter(each -> each.subject().isEmpty()).toList());
        assertEquals(
                List.of(
                        "Matrix – order [order[offer, contract]] [cqo, seller] 3",
                        "Matrix – Others [audit, hire] [cqo] 1"),
                slices.stream().map(each -> brief(each.scene())).toList());
        assertEquals(List.of(), TableSlice.byRow(MATRIX, 5, "Others"), "small enough");
    }

    @Test
    void aRowWithTooManyBelowItIsPartedOnceMore() {
        List<String> subjects = TableSlice.byRow(MATRIX, 2, "Others").stream()
                .map(Slice::subject)
                .toList();
        assertEquals(List.of("order / offer", "order / contract", "Others"), subjects);
    }

    @Test
    void aMatrixIsPartedByWhatItsColumnsBelongTo() {
        List<String> slices = TableSlice.byColumn(MATRIX, 3, element -> switch (element.id()) {
                    case "cqo" -> Optional.of(new ColumnGroup(new SemanticElement("top", "top"), "Top"));
                    case "seller", "buyer" -> Optional.of(new ColumnGroup(new SemanticElement("m", "m"), "Market"));
                    default -> Optional.empty();
                })
                .stream()
                .map(each -> brief(each.scene()))
                .toList();
        assertEquals(
                List.of(
                        "Matrix – Top [order[contract], audit] [cqo] 2",
                        "Matrix – Market [order[offer, contract]] [buyer, seller] 2"),
                slices);
    }

    @Test
    void aSliceOfATreeBeginsWithTheTopmostOfWhatIsChosen() {
        TreeScene tree = new TreeScene(
                SceneHead.of("C", "Tree"), List.of(item("iso", item("4", item("4.1")), item("5")), item("cqos")));
        assertEquals(Optional.of("Tree – X [4[4.1]]"), slice(tree, "4", "4.1"));
        assertEquals(Optional.empty(), slice(tree, "9"));
    }

    @Test
    void aLargeTreeIsPartedByItsTopAndWhereThatIsLargeByWhatIsBelow() {
        TreeScene tree = new TreeScene(
                SceneHead.of("C", "Tree"),
                List.of(item("iso", item("4", item("4.1"), item("4.2")), item("5", item("5.1"))), item("cqos")));
        assertEquals(
                List.of("Tree – iso / 4 [iso[4[4.1, 4.2]]]", "Tree – iso / 5 [iso[5[5.1]]]", "Tree – cqos [cqos]"),
                TreeSlice.branches(tree, 4).stream()
                        .map(each -> brief(each.scene()))
                        .toList());
        assertEquals(List.of(), TreeSlice.branches(tree, 7));
    }

    @Test
    void noLineIsLostInParts() {
        List<Item> sections = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            sections.add(item("s" + i, item("s" + i + "a"), item("s" + i + "b")));
        }
        TreeScene tree = new TreeScene(
                SceneHead.of("C", "Tree"), List.of(item("big", sections.toArray(Item[]::new)), item("small")));
        String parts = TreeSlice.branches(tree, 20).toString();
        assertTrue(sections.stream().allMatch(section -> parts.contains("id=" + section.id() + "b")));
    }
}
