package dev.qualis.viewpoint.description;

import dev.qualis.scene.Arrow;
import dev.qualis.scene.Color;
import dev.qualis.scene.EdgeStyle;
import dev.qualis.scene.LineStyle;
import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.Routing;
import dev.qualis.scene.Shape;
import dev.qualis.viewpoint.description.Styles.BackgroundStyle;
import dev.qualis.viewpoint.description.Styles.Choice;
import dev.qualis.viewpoint.description.Styles.Conditional;
import dev.qualis.viewpoint.description.Styles.EdgeStyleDescription;
import dev.qualis.viewpoint.description.Styles.ForegroundStyle;
import dev.qualis.viewpoint.description.Styles.GaugeDescription;
import dev.qualis.viewpoint.description.Styles.LabelStyle;
import dev.qualis.viewpoint.description.Styles.NodeStyleDescription;
import dev.qualis.viewpoint.description.Styles.TreeStyle;
import dev.qualis.viewpoint.expression.Expression;
import dev.qualis.viewpoint.expression.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads styles; where the file leaves something out, the defaults of Sirius' metamodel hold. */
final class StyleReader {
    private static final ColorDescription BLACK = ColorReader.fixed("black");
    private static final ColorDescription WHITE = ColorReader.fixed("white");
    private static final ColorDescription GRAY = ColorReader.fixed("gray");
    private static final double LABEL_SIZE = 8;
    private static final double TABLE_LABEL_SIZE = 12;

    private final ColorReader colors;
    private final Problems problems;
    private final StyleVariants variants;

    /**
     * @param variants keeps all styles of nodes and edges that are read
     */
    StyleReader(ColorReader colors, Problems problems, StyleVariants variants) {
        this.colors = colors;
        this.problems = problems;
        this.variants = variants;
    }

    <S> Choice<S> choice(XmiElement mapping, String style, String conditional, Function<XmiElement, S> reader) {
        S otherwise = mapping.child(style).map(reader).orElse(null);
        List<Conditional<S>> conditionals = new ArrayList<>();
        for (XmiElement element : mapping.children(conditional)) {
            Expression predicate = Expression.parse(element.get("predicateExpression"));
            element.child("style")
                    .map(reader)
                    .ifPresent(read -> conditionals.add(new Conditional<>(element.path(), predicate, read)));
        }
        return new Choice<>(otherwise, conditionals);
    }

    LabelStyle label(XmiElement style) {
        List<String> formats = List.of(style.get("labelFormat").split("[\\s,]+"));
        return new LabelStyle(
                style.path(),
                Expression.parse(style.get("labelExpression", "feature:name")),
                style.number("labelSize", (int) LABEL_SIZE),
                formats.contains("bold") || formats.contains("bold_italic"),
                formats.contains("italic") || formats.contains("bold_italic"),
                formats.contains("underline"),
                formats.contains("strike_through"),
                colors.read(style, "labelColor", BLACK),
                alignment(style.get("labelAlignment", "CENTER")));
    }

    private static Alignment alignment(String name) {
        return switch (name) {
            case "LEFT" -> Alignment.LEFT;
            case "RIGHT" -> Alignment.RIGHT;
            default -> Alignment.CENTER;
        };
    }

    NodeStyleDescription node(XmiElement style) {
        variants.keep(style);
        boolean container = style.type.endsWith("ContainerStyleDescription");
        String kind = style.type.replace("NodeDescription", "").replace("Description", "");
        Expression size = Expression.parse(style.get("sizeComputationExpression", "3"));
        ColorDescription fill = fill(style);
        boolean inside = container || style.get("labelPosition", "border").equals("node");
        if (!container && Math.max(style.number("arcWidth", 2), style.number("arcHeight", 2)) <= 1) {
            style.get("roundedCorner"); // of a picture, with corners that nobody sees
        }
        boolean gradient = container
                && style.get("backgroundStyle", "GradientLeftToRight").startsWith("Gradient")
                && style.type.startsWith("Flat");
        return new NodeStyleDescription(
                style.path(),
                kind,
                shape(style),
                label(style),
                inside,
                style.flag("hideLabelByDefault") && (container || !inside),
                Expression.parse(style.get("tooltipExpression")),
                Expression.parse(style.get("borderSizeComputationExpression", container ? "1" : "0")),
                colors.read(style, "borderColor", BLACK),
                line(style.get("borderLineStyle")),
                fill,
                gradient ? colors.read(style, "foregroundColor", fill) : fillOnly(style, fill),
                extent(style, "width", "horizontalDiameterComputationExpression", size, container),
                extent(style, "height", "verticalDiameterComputationExpression", size, container),
                container ? arc(style) : 0,
                style.get("workspacePath"),
                icon(style),
                style.children("sections").stream().map(this::gauge).toList());
    }

    private static String icon(XmiElement style) {
        String path = style.get("iconPath");
        return style.get("showIcon", "true").equals("false") ? "" : path;
    }

    private static double arc(XmiElement style) {
        double arc = Math.max(6, Math.max(style.number("arcWidth", 10), style.number("arcHeight", 10)) / 2.0);
        return style.flag("roundedCorner") ? arc : 0;
    }

    private ColorDescription fillOnly(XmiElement style, ColorDescription fill) {
        colors.read(style, "foregroundColor", fill);
        return fill;
    }

    private ColorDescription fill(XmiElement style) {
        return switch (style.type) {
            case "FlatContainerStyleDescription", "ShapeContainerStyleDescription", "DotDescription" ->
                colors.read(style, "backgroundColor", WHITE);
            case "WorkspaceImageDescription", "GaugeCompositeStyleDescription" -> WHITE;
            default -> colors.read(style, "color", GRAY);
        };
    }

    private Shape shape(XmiElement style) {
        return switch (style.type) {
            case "SquareDescription" -> Shape.RECTANGLE;
            case "EllipseNodeDescription" -> Shape.ELLIPSE;
            case "LozengeNodeDescription" -> Shape.LOZENGE;
            case "DotDescription" -> Shape.DOT;
            case "NoteDescription" -> Shape.NOTE;
            case "GaugeCompositeStyleDescription" -> Shape.GAUGE;
            case "FlatContainerStyleDescription" -> style.flag("roundedCorner") ? Shape.ROUNDED : Shape.RECTANGLE;
            case "ShapeContainerStyleDescription" -> containerShape(style);
            case "BundledImageDescription" -> bundled(style, style.get("shape", "square"));
            case "WorkspaceImageDescription" -> Shape.IMAGE;
            default -> {
                problems.add(
                        style,
                        Message.of(
                                "The style '{0}' is not known; a plain box is drawn.",
                                "样式“{0}”未知；画成普通方框。", style.type));
                yield Shape.RECTANGLE;
            }
        };
    }

    private Shape containerShape(XmiElement style) {
        String shape = style.get("shape", "parallelogram");
        if (shape.equals("parallelogram")) {
            return Shape.PARALLELOGRAM;
        }
        problems.add(style, Message.of("The container shape '{0}' is drawn as a box.", "容器形状“{0}”画成方框。", shape));
        return Shape.RECTANGLE;
    }

    private Shape bundled(XmiElement style, String name) {
        return switch (name) {
            case "circle", "dot", "ring" -> Shape.DOT;
            case "stroke" -> Shape.STROKE;
            case "triangle" -> Shape.TRIANGLE;
            case "parallelogram" -> Shape.PARALLELOGRAM;
            case "square" -> Shape.RECTANGLE;
            default -> {
                problems.add(
                        style,
                        Message.of("The shape '{0}' is not known; a plain box is drawn.", "形状“{0}”未知；画成普通方框。", name));
                yield Shape.RECTANGLE;
            }
        };
    }

    /** The extent in units of ten pixels: by the shape's own expression, by a fixed number, or by the common size. */
    private static Expression extent(
            XmiElement style, String name, String diameter, Expression size, boolean container) {
        if (container) {
            return Expression.parse(style.get(name + "ComputationExpression", "-1"));
        }
        return switch (style.type) {
            case "SquareDescription" -> {
                String fixed = style.get(name, "0");
                yield fixed.equals("0") ? size : Expression.parse(fixed);
            }
            case "EllipseNodeDescription" -> orSize(style.get(diameter, "0"), size);
            case "LozengeNodeDescription" -> orSize(style.get(name + "ComputationExpression"), size);
            default -> size;
        };
    }

    private static Expression orSize(String own, Expression size) {
        return own.isBlank() || own.equals("0") ? size : Expression.parse(own);
    }

    private GaugeDescription gauge(XmiElement section) {
        return new GaugeDescription(
                section.get("label"),
                Expression.parse(section.get("minValueExpression", "0")),
                Expression.parse(section.get("maxValueExpression", "0")),
                Expression.parse(section.get("valueExpression", "0")),
                colors.read(section, "backgroundColor", WHITE),
                colors.read(section, "foregroundColor", GRAY));
    }

    EdgeStyleDescription edge(XmiElement style) {
        variants.keep(style);
        if (style.type.equals("BracketEdgeStyleDescription")) {
            problems.add(style, Message.of("A bracket edge is drawn as a plain edge.", "括号连线画成普通连线。"));
        }
        EdgeStyle form = new EdgeStyle(
                Color.BLACK,
                1,
                line(style.get("lineStyle")),
                arrow(style, style.get("sourceArrow", "NoDecoration")),
                arrow(style, style.get("targetArrow", "InputArrow")),
                switch (style.get("routingStyle", "straight")) {
                    case "manhattan" -> Routing.ORTHOGONAL;
                    case "tree" -> Routing.TREE;
                    default -> Routing.STRAIGHT;
                });
        return new EdgeStyleDescription(
                style.path(),
                Expression.parse(style.get("sizeComputationExpression", "1")),
                colors.read(style, "strokeColor", GRAY),
                form,
                style.child("beginLabelStyleDescription").map(this::label).orElse(null),
                style.child("centerLabelStyleDescription").map(this::label).orElse(null),
                style.child("endLabelStyleDescription").map(this::label).orElse(null));
    }

    private static LineStyle line(String name) {
        return switch (name) {
            case "dash" -> LineStyle.DASH;
            case "dot" -> LineStyle.DOT;
            case "dash_dot" -> LineStyle.DASH_DOT;
            default -> LineStyle.SOLID;
        };
    }

    private Arrow arrow(XmiElement style, String name) {
        return switch (name) {
            case "NoDecoration" -> Arrow.NONE;
            case "InputArrow" -> Arrow.IN_OPEN;
            case "InputClosedArrow" -> Arrow.IN_CLOSED;
            case "InputFillClosedArrow" -> Arrow.IN_FILLED;
            case "OutputArrow" -> Arrow.OUT_OPEN;
            case "OutputClosedArrow" -> Arrow.OUT_CLOSED;
            case "OutputFillClosedArrow" -> Arrow.OUT_FILLED;
            case "Diamond" -> Arrow.DIAMOND;
            case "FillDiamond" -> Arrow.DIAMOND_FILLED;
            case "Dot" -> Arrow.DOT;
            case "InputArrowWithDiamond" -> plainer(style, name, Arrow.DIAMOND);
            case "InputArrowWithFillDiamond" -> plainer(style, name, Arrow.DIAMOND_FILLED);
            case "InputArrowWithDot", "DotWithDot" -> plainer(style, name, Arrow.DOT);
            case "CirclePlus" -> Arrow.CIRCLE_PLUS;
            default -> {
                problems.add(
                        style,
                        Message.of("The arrow '{0}' is not known; an open arrow is drawn.", "箭头“{0}”未知；画成开口箭头。", name));
                yield Arrow.IN_OPEN;
            }
        };
    }

    private Arrow plainer(XmiElement style, String name, Arrow arrow) {
        problems.add(style, Message.of("The arrow '{0}' is drawn without its second part.", "箭头“{0}”只画了一部分。", name));
        return arrow;
    }

    ForegroundStyle foreground(XmiElement style) {
        List<String> formats = List.of(style.get("labelFormat").split("[\\s,]+"));
        return new ForegroundStyle(
                style.path(),
                style.number("labelSize", (int) TABLE_LABEL_SIZE),
                formats.contains("bold"),
                formats.contains("italic"),
                formats.contains("underline"),
                formats.contains("strike_through"),
                colors.read(style, "foreGroundColor", BLACK));
    }

    BackgroundStyle background(XmiElement style) {
        return new BackgroundStyle(style.path(), colors.read(style, "backgroundColor", WHITE));
    }

    TreeStyle tree(XmiElement style) {
        return new TreeStyle(style.path(), label(style), colors.read(style, "backgroundColor", WHITE));
    }
}
