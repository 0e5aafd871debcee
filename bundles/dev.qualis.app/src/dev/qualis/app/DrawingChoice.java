package dev.qualis.app;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What to draw, by the names that {@code --list} tells.
 *
 * @param ids which drawings, in this order; all of them where empty
 * @param layers layers to show besides those that are shown anyway
 * @param hidden layers to leave out
 * @param filters filters to apply
 * @param root name of the element to make the drawings of; empty for all that they can be made of
 */
public record DrawingChoice(
        List<String> ids, Set<String> layers, Set<String> hidden, Set<String> filters, String root) {
    public static final DrawingChoice ALL = new DrawingChoice(List.of(), Set.of(), Set.of(), Set.of(), "");

    public DrawingChoice {
        ids = List.copyOf(ids);
        layers = Set.copyOf(layers);
        hidden = Set.copyOf(hidden);
        filters = Set.copyOf(filters);
        Objects.requireNonNull(root);
    }

    /** All that a description says of these drawings, as it says it. */
    public static DrawingChoice of(List<String> ids) {
        return new DrawingChoice(ids, Set.of(), Set.of(), Set.of(), "");
    }

    /** The same choice of other drawings. */
    DrawingChoice withIds(List<String> others) {
        return new DrawingChoice(others, layers, hidden, filters, root);
    }
}
