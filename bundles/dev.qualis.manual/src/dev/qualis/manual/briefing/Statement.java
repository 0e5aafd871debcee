package dev.qualis.manual.briefing;

import dev.qualis.model.qms.core.NamedElement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing to say of a company, with what shows it.
 *
 * @param topic what it is about
 * @param title what there is to say, a sentence
 * @param drawing the picture that shows it best; nothing where the table does
 * @param grid what shows it where there is no picture, or where that would be too small
 */
public record Statement(Topic topic, String title, Optional<Drawing> drawing, Grid grid) {
    public Statement {
        Objects.requireNonNull(topic);
        Objects.requireNonNull(title);
        Objects.requireNonNull(drawing);
        Objects.requireNonNull(grid);
    }

    /**
     * A picture.
     *
     * @param kind of the drawing or chart
     * @param subject the element it is of; nothing where it is of the whole company
     */
    public record Drawing(String kind, Optional<NamedElement> subject) {}

    /**
     * A table.
     *
     * @param rows as many cells each as there are columns
     */
    public record Grid(List<String> columns, List<List<String>> rows) {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }
}
