package dev.qualis.viewpoint;

import java.util.Optional;

/** Says what a colour means; colours nobody explains are not in the legend. */
@FunctionalInterface
public interface LegendText {
    /**
     * Text of a legend entry.
     *
     * @param representation name of the representation
     * @param mapping name of the mapping whose element has the colour
     * @param color name of the colour in its palette; for a step of an interpolated colour {@code name@value}
     */
    Optional<String> of(String representation, String mapping, String color);
}
