package dev.qualis.viewpoint.description;

import dev.qualis.scene.Arrangement;
import dev.qualis.scene.LayoutChoice;
import dev.qualis.viewpoint.description.Styles.BackgroundStyle;
import dev.qualis.viewpoint.description.Styles.Choice;
import dev.qualis.viewpoint.description.Styles.EdgeStyleDescription;
import dev.qualis.viewpoint.description.Styles.ForegroundStyle;
import dev.qualis.viewpoint.description.Styles.NodeStyleDescription;
import dev.qualis.viewpoint.description.Styles.TreeStyle;
import dev.qualis.viewpoint.expression.Expression;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kind of picture as a description defines it. Elements point at each other by their paths in the file.
 */
public sealed interface RepresentationDescription {
    Head head();

    /**
     * What every representation has.
     *
     * @param name identifier, never changed
     * @param label name for people, the identifier where there is none
     * @param precondition must hold for the element the picture is made of
     */
    record Head(
            String path,
            String name,
            String label,
            String documentation,
            String domainClass,
            Expression precondition,
            Expression title) {}

    /**
     * Which elements a mapping stands for.
     *
     * @param semanticElements what its views stand for besides; blank for their own element only
     */
    record Selection(
            String path,
            String name,
            String label,
            String domainClass,
            Expression candidates,
            Expression precondition,
            Expression semanticElements) {}

    /**
     * A diagram; the default layer comes first.
     *
     * @param root the element whose candidates the outermost nodes are; blank for that of the diagram
     * @param styles what the styles would be if a layer customized them
     */
    record Diagram(
            Head head,
            Expression root,
            LayoutChoice layout,
            List<Layer> layers,
            List<Filter> filters,
            StyleVariants styles)
            implements RepresentationDescription {
        public Diagram {
            layers = List.copyOf(layers);
            filters = List.copyOf(filters);
        }

        /** The same with further layers, which extensions add. */
        Diagram with(List<Layer> added) {
            return new Diagram(
                    head,
                    root,
                    layout,
                    Stream.concat(layers.stream(), added.stream()).toList(),
                    filters,
                    styles);
        }
    }

    /** A layer; one that is not optional is always shown. */
    record Layer(
            String path,
            String name,
            String label,
            boolean optional,
            boolean activeByDefault,
            List<NodeMapping> nodes,
            List<EdgeMapping> edges,
            List<String> reused,
            List<DecorationMapping> decorations,
            List<Customization> customizations) {
        public Layer {
            nodes = List.copyOf(nodes);
            edges = List.copyOf(edges);
            reused = List.copyOf(reused);
            decorations = List.copyOf(decorations);
            customizations = List.copyOf(customizations);
        }
    }

    /**
     * What a mapping takes over from another.
     *
     * @param mapping path of the mapping that is imported
     * @param hidesChildren whether the nodes inside the other mapping's nodes are left out
     * @param keepsFilters whether filters of the other mapping hold for this one too
     */
    record Import(String mapping, boolean hidesChildren, boolean keepsFilters) {}

    /**
     * A node or container mapping; the reused lists hold paths of mappings elsewhere in the file.
     *
     * @param creates whether nodes are made without a user's doing
     * @param imported another mapping that this one specialises
     */
    record NodeMapping(
            Selection selection,
            boolean creates,
            boolean container,
            Arrangement arrangement,
            Choice<NodeStyleDescription> style,
            List<NodeMapping> borders,
            List<NodeMapping> children,
            List<String> reusedBorders,
            List<String> reusedChildren,
            Optional<Import> imported) {
        public NodeMapping {
            borders = List.copyOf(borders);
            children = List.copyOf(children);
            reusedBorders = List.copyOf(reusedBorders);
            reusedChildren = List.copyOf(reusedChildren);
        }
    }

    /**
     * An edge mapping.
     *
     * @param creates whether edges are made without a user's doing
     * @param byElement whether an element of the model stands for the edge
     * @param targetElement the element an edge stands for, where it is not the candidate
     * @param sources paths of the mappings its source may come from, likewise {@code targets}
     * @param imported another mapping that this one specialises; then only name and styles are its own
     */
    record EdgeMapping(
            Selection selection,
            boolean creates,
            boolean byElement,
            Expression sourceFinder,
            Expression targetFinder,
            Expression targetElement,
            List<String> sources,
            List<String> targets,
            Choice<EdgeStyleDescription> style,
            Optional<Import> imported) {
        public EdgeMapping {
            sources = List.copyOf(sources);
            targets = List.copyOf(targets);
        }
    }

    /** A mark on all nodes, or on those of some mappings or of a class. */
    record DecorationMapping(
            String path,
            boolean everywhere,
            String name,
            String position,
            Expression precondition,
            Expression image,
            Expression tooltip,
            List<String> mappings,
            String domainClass) {
        public DecorationMapping {
            mappings = List.copyOf(mappings);
        }
    }

    /**
     * A filter a reader may switch on.
     *
     * @param active whether it is on without that, being one of the default concern
     */
    record Filter(String path, String name, String label, boolean active, List<FilterRule> rules) {
        public Filter {
            rules = List.copyOf(rules);
        }
    }

    /**
     * Elements of the mappings for which a condition does not hold are hidden, or collapsed where that is asked for. A
     * rule without mappings concerns all, if it has a condition, and asks both conditions of the view; a rule without
     * condition hides all of its mappings.
     *
     * @param viewCondition asked of the view
     * @param variables which the condition uses and of which somebody has to choose the values
     */
    record FilterRule(
            String path,
            boolean collapse,
            Expression semanticCondition,
            Expression viewCondition,
            List<String> mappings,
            List<String> variables) {
        public FilterRule {
            mappings = List.copyOf(mappings);
            variables = List.copyOf(variables);
        }

        public boolean concerns(String mapping) {
            return mappings.isEmpty() ? hasCondition() : mappings.contains(mapping);
        }

        /** Whether it hides anything but all. */
        public boolean hasCondition() {
            return !semanticCondition.isBlank() || !viewCondition.isBlank();
        }
    }

    /**
     * A change of a feature of styles that a layer brings, for the elements for which the predicate holds.
     *
     * @param change what is changed; where {@code value} is not blank, to what that says
     * @param predicatePath the element of the file the predicate stands at
     */
    record Customization(
            String path, String predicatePath, Expression predicate, Expression value, StyleChange change) {
        /** Whether a style, or a part of it, is meant. */
        public boolean concerns(String style) {
            return change.on().isEmpty()
                    || change.on().stream().anyMatch(path -> path.equals(style) || path.startsWith(style + "/"));
        }
    }

    /** Text and ground of a part of a table. */
    record TableStyle(Choice<ForegroundStyle> foreground, Choice<BackgroundStyle> background) {}

    /** A line mapping with the lines below it. */
    record LineMapping(
            Selection selection, Expression header, TableStyle style, List<LineMapping> children, List<String> reused) {
        public LineMapping {
            children = List.copyOf(children);
            reused = List.copyOf(reused);
        }
    }

    /** A column of elements; width in pixels, 0 for automatic. */
    record ColumnMapping(Selection selection, Expression header, int width, TableStyle style) {}

    /** A column of a feature; Sirius shows its header as it stands, whatever it looks like. */
    record FeatureColumn(
            String path,
            String name,
            String feature,
            Expression parent,
            String header,
            Expression label,
            int width,
            TableStyle style) {}

    /** What stands where lines and columns meet. */
    record Intersection(
            Selection selection,
            boolean byElement,
            List<String> lines,
            String column,
            Expression lineFinder,
            Expression columnFinder,
            Expression label,
            TableStyle style) {
        public Intersection {
            lines = List.copyOf(lines);
        }
    }

    /** A table whose columns are elements. */
    record CrossTable(
            Head head,
            int headerWidth,
            List<LineMapping> lines,
            List<ColumnMapping> columns,
            List<Intersection> intersections)
            implements RepresentationDescription {
        public CrossTable {
            lines = List.copyOf(lines);
            columns = List.copyOf(columns);
            intersections = List.copyOf(intersections);
        }
    }

    /** A table whose columns are features. */
    record EditionTable(Head head, int headerWidth, List<LineMapping> lines, List<FeatureColumn> columns)
            implements RepresentationDescription {
        public EditionTable {
            lines = List.copyOf(lines);
            columns = List.copyOf(columns);
        }
    }

    /** A tree. */
    record Tree(Head head, List<ItemMapping> items) implements RepresentationDescription {
        public Tree {
            items = List.copyOf(items);
        }
    }

    /** A tree item mapping; {@code reused} holds paths, its own among them where a tree recurs. */
    record ItemMapping(Selection selection, Choice<TreeStyle> style, List<ItemMapping> children, List<String> reused) {
        public ItemMapping {
            children = List.copyOf(children);
            reused = List.copyOf(reused);
        }
    }
}
