package dev.qualis.document.content;

import dev.qualis.document.content.Inline.Tone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A table. The first cell of each row names the row.
 *
 * @param caption what the table shows, for those who do not see it
 * @param form how it behaves where room is scarce
 * @param columns the heads
 * @param rows each as wide as {@code columns}
 */
public record Table(String caption, Form form, List<Column> columns, List<Row> rows) implements Block {

    /** How a table behaves on a narrow page. */
    public enum Form {
        /** Rows become cards. */
        LIST,
        /** The first column stays, the others scroll; heads stand upright. */
        MATRIX
    }

    /** The head of a column. */
    public record Column(List<Inline> head) {
        public Column {
            head = List.copyOf(head);
        }
    }

    /**
     * A row.
     *
     * @param anchor identity of the row within the site, empty for none
     * @param level 0 for a row of the first level, more for a row below another
     */
    public record Row(String anchor, int level, List<Cell> cells) {
        public Row {
            Objects.requireNonNull(anchor);
            cells = List.copyOf(cells);
        }

        public Row(Cell... cells) {
            this("", 0, List.of(cells));
        }
    }

    /** What a cell is as a value, for formats that can sort and compute; its content says the same to people. */
    public sealed interface Value {
        /** Nothing but words. */
        record Words() implements Value {}

        /** A number, with as many digits behind the point as its scale says. */
        record Amount(BigDecimal number) implements Value {
            public Amount {
                Objects.requireNonNull(number);
            }
        }

        /** A share of a whole, 0 to 1. */
        record Share(double share) implements Value {}

        /** A day. */
        record Day(LocalDate day) implements Value {
            public Day {
                Objects.requireNonNull(day);
            }
        }
    }

    /** A cell. */
    public record Cell(List<Inline> content, Tone tone, Value value) {
        public Cell {
            content = List.copyOf(content);
            Objects.requireNonNull(tone);
            Objects.requireNonNull(value);
        }

        public Cell(List<Inline> content, Tone tone) {
            this(content, tone, new Value.Words());
        }

        public Cell(List<Inline> content) {
            this(content, Tone.PLAIN);
        }
    }

    public Table {
        Objects.requireNonNull(caption);
        Objects.requireNonNull(form);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("A row of " + row.cells().size() + " cells stands in a table of "
                        + columns.size() + " columns: " + caption);
            }
        }
    }
}
