package dev.qualis.viewpoint;

import java.util.Map;
import java.util.Optional;

/** Says what a colour means; colours nobody explains are not in the legend. */
@FunctionalInterface
public interface LegendText {
    /**
     * Text of a legend entry.
     *
     * @param representation name of the representation
     * @param mapping name of the mapping whose element has the colour
     * @param color name of the colour in its palette; for a step of an interpolated colour {@code name@value},
     *     for that of a text {@code text-name}
     */
    Optional<String> of(String representation, String mapping, String color);

    /**
     * The signs that lines of labels begin with in a representation, with what they mean; the empty sign is the empty cell of a
     * table. They are in the legend, in this order, where they occur.
     */
    default Map<String, String> signs(String representation) {
        return Map.of();
    }
}
