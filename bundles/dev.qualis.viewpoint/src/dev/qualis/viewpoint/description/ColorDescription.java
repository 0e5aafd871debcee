package dev.qualis.viewpoint.description;

import dev.qualis.scene.Color;
import dev.qualis.viewpoint.expression.Expression;
import java.util.List;

/** A colour of a description. */
public sealed interface ColorDescription {
    /** Name of the colour in its palette. */
    String name();

    /** Always the same; {@code system} where it is one of Sirius' own. */
    record Fixed(String name, Color color, boolean system) implements ColorDescription {}

    /** Between the colours of its steps, as a value says; steps in rising order. */
    record Interpolated(String name, Expression value, Expression min, Expression max, List<Step> steps)
            implements ColorDescription {
        public Interpolated {
            steps = List.copyOf(steps);
        }
    }

    /** The colour at a value. */
    record Step(Expression value, Color color) {}

    /** Each channel by its own expression. */
    record Computed(String name, Expression red, Expression green, Expression blue) implements ColorDescription {}
}
