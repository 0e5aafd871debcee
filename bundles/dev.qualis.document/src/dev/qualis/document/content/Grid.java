package dev.qualis.document.content;

import java.util.List;
import java.util.Objects;

/**
 * A printed form: fields with their names in cells that may reach over several columns and rows. Every cell of the grid is
 * covered once.
 *
 * @param caption what the form is, for those who do not see it
 * @param columns how many columns of the same width it has
 * @param rows from top to bottom
 */
public record Grid(String caption, int columns, List<Row> rows) implements Block {

    /**
     * A row.
     *
     * @param height at least, in millimetres
     */
    public record Row(double height, List<Field> fields) {
        public Row {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A cell.
     *
     * @param columns how many columns it covers
     * @param rows how many rows it covers, this one and those below
     * @param label whether it names the field beside it
     * @param lines its text
     */
    public record Field(int columns, int rows, boolean label, List<String> lines) {
        public Field {
            lines = List.copyOf(lines);
        }

        /** The name of a field. */
        public static Field label(int columns, String... lines) {
            return new Field(columns, 1, true, List.of(lines));
        }

        /** The value of a field. */
        public static Field value(int columns, String... lines) {
            return new Field(columns, 1, false, List.of(lines));
        }
    }

    public Grid {
        Objects.requireNonNull(caption);
        rows = List.copyOf(rows);
        int[] covered = new int[columns];
        for (Row row : rows) {
            int at = 0;
            for (Field field : row.fields()) {
                while (at < columns && covered[at] > 0) {
                    covered[at++]--;
                }
                for (int i = 0; i < field.columns(); i++, at++) {
                    if (at >= columns || covered[at] > 0) {
                        throw new IllegalArgumentException("Fields of a row overlap in the form " + caption);
                    }
                    covered[at] = field.rows() - 1;
                }
            }
            while (at < columns && covered[at] > 0) {
                covered[at++]--;
            }
            if (at != columns) {
                throw new IllegalArgumentException("A row of the form " + caption + " covers " + at + " of " + columns);
            }
        }
    }
}
