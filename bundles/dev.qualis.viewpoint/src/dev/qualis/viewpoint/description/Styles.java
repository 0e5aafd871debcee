package dev.qualis.viewpoint.description;

import dev.qualis.scene.EdgeStyle;
import dev.qualis.scene.LineStyle;
import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.Shape;
import dev.qualis.viewpoint.expression.Expression;
import java.util.List;

/** What style descriptions say, with the defaults of Sirius' metamodel filled in. */
public final class Styles {
    private Styles() {}

    /** A style that is taken where its predicate holds. */
    public record Conditional<S>(String path, Expression predicate, S style) {}

    /** A mapping's styles: the first conditional one whose predicate holds, else the default (null where none). */
    public record Choice<S>(S otherwise, List<Conditional<S>> conditionals) {
        public Choice {
            conditionals = List.copyOf(conditionals);
        }
    }

    /** How a label is computed and written; sizes in points. */
    public record LabelStyle(
            String path,
            Expression text,
            double size,
            boolean bold,
            boolean italic,
            boolean underline,
            boolean struck,
            ColorDescription color,
            Alignment alignment) {}

    /**
     * A node's or container's style.
     *
     * @param kind name of the style in Sirius' diagrams, such as {@code Square} or {@code FlatContainerStyle}
     * @param width in units of ten pixels, -1 or blank for automatic; likewise {@code height}
     */
    public record NodeStyleDescription(
            String path,
            String kind,
            Shape shape,
            LabelStyle label,
            boolean labelInside,
            boolean labelHidden,
            Expression tooltip,
            Expression borderSize,
            ColorDescription border,
            LineStyle borderLine,
            ColorDescription fill,
            ColorDescription fillTo,
            Expression width,
            Expression height,
            double arc,
            String image,
            String icon,
            List<GaugeDescription> gauges) {
        public NodeStyleDescription {
            gauges = List.copyOf(gauges);
        }
    }

    /** One bar of a gauge. */
    public record GaugeDescription(
            String label,
            Expression min,
            Expression max,
            Expression value,
            ColorDescription background,
            ColorDescription foreground) {}

    /** An edge's style; {@code form} carries all that is not computed, in black and one pixel wide. */
    public record EdgeStyleDescription(
            String path,
            Expression size,
            ColorDescription color,
            EdgeStyle form,
            LabelStyle begin,
            LabelStyle center,
            LabelStyle end) {}

    /** The text side of a table's style. */
    public record ForegroundStyle(
            String path,
            double size,
            boolean bold,
            boolean italic,
            boolean underline,
            boolean struck,
            ColorDescription color) {}

    /** The ground side of a table's style. */
    public record BackgroundStyle(String path, ColorDescription color) {}

    /** A tree item's style. */
    public record TreeStyle(String path, LabelStyle label, ColorDescription background) {}
}
