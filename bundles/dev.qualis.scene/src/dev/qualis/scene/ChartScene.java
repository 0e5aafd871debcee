package dev.qualis.scene;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A chart: values over categories.
 *
 * @param categoryAxis what the categories are, such as a year; may be empty
 * @param unit of all values but shares; may be empty
 * @param categories in the order in which they are shown; a line break is kept
 * @param series in the order in which they are stacked and listed
 */
public record ChartScene(
        SceneHead head, Form form, String categoryAxis, String unit, List<String> categories, List<Series> series)
        implements Scene {

    /** How the categories are arranged. */
    public enum Form {
        /** From left to right. */
        ACROSS,
        /** Around a centre; all values are shares. */
        RADAR
    }

    /** How a series is shown. */
    public enum Look {
        /** Bars, stacked on those of the series before; values are not negative. */
        BAR,
        /** What was measured: a line with filled markers. */
        LINE,
        /** What is planned: a dashed line with hollow markers. */
        PATH,
        /** Shares of a whole, 1 for all of it: a line on an axis of its own in per cent. */
        SHARE
    }

    /**
     * One value for each category.
     *
     * @param color as on white
     * @param values as many as categories, nothing where there is no value
     */
    public record Series(String name, Look look, Color color, List<Optional<BigDecimal>> values) {
        public Series {
            Objects.requireNonNull(name);
            Objects.requireNonNull(look);
            Objects.requireNonNull(color);
            values = List.copyOf(values);
        }
    }

    public ChartScene {
        Objects.requireNonNull(head);
        Objects.requireNonNull(form);
        Objects.requireNonNull(categoryAxis);
        Objects.requireNonNull(unit);
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        int size = categories.size();
        if (series.stream().anyMatch(one -> one.values().size() != size)) {
            throw new IllegalArgumentException("A series of " + head.id() + " has not one value for each category");
        }
    }

    /** Whether it shows no value at all. */
    public boolean isEmpty() {
        return series.stream().flatMap(one -> one.values().stream()).allMatch(Optional::isEmpty);
    }

    /** The series of a look. */
    public List<Series> of(Look look) {
        return series.stream().filter(one -> one.look() == look).toList();
    }
}
