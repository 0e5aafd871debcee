package dev.qualis.document.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.qualis.document.content.Grid.Field;
import dev.qualis.document.content.Grid.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {

    @Test
    void fieldsMayReachOverColumnsAndRows() {
        Grid grid = new Grid(
                "form",
                3,
                List.of(
                        new Row(5, List.of(Field.label(2, "a"), new Field(1, 2, false, List.of("photo")))),
                        new Row(5, List.of(Field.label(1, "b"), Field.value(1, "c"))),
                        new Row(5, List.of(Field.value(3, "d")))));

        assertEquals(3, grid.rows().size());
    }

    @Test
    void aRowThatIsTooShortOrTooLongIsAMistake() {
        List<Row> gap = List.of(new Row(5, List.of(Field.label(2, "a"))));
        List<Row> over = List.of(new Row(5, List.of(Field.label(4, "a"))));

        assertThrows(IllegalArgumentException.class, () -> new Grid("form", 3, gap));
        assertThrows(IllegalArgumentException.class, () -> new Grid("form", 3, over));
    }
}
