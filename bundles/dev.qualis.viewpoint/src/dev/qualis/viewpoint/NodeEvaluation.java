package dev.qualis.viewpoint;

import dev.qualis.scene.Arrangement;
import dev.qualis.scene.Color;
import dev.qualis.scene.Decoration;
import dev.qualis.scene.Decoration.Position;
import dev.qualis.scene.Label;
import dev.qualis.scene.Node;
import dev.qualis.scene.NodeStyle;
import dev.qualis.scene.NodeStyle.Gauge;
import dev.qualis.scene.Size;
import dev.qualis.viewpoint.description.RepresentationDescription.DecorationMapping;
import dev.qualis.viewpoint.description.RepresentationDescription.FilterRule;
import dev.qualis.viewpoint.description.RepresentationDescription.NodeMapping;
import dev.qualis.viewpoint.description.Styles.GaugeDescription;
import dev.qualis.viewpoint.description.Styles.NodeStyleDescription;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** Makes the nodes of a diagram, and remembers which node shows which element by which mapping. */
final class NodeEvaluation {
    private static final int DEEPEST = 60;
    private static final int UNIT = 10;

    private final Context context;
    private final MappingTable mappings;
    private final List<DecorationMapping> decorations;
    private final List<FilterRule> filters;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, Map<EObject, List<Node>>> shown = new LinkedHashMap<>();

    NodeEvaluation(
            Context context, MappingTable mappings, List<DecorationMapping> decorations, List<FilterRule> filters) {
        this.context = context;
        this.mappings = mappings;
        this.decorations = decorations;
        this.filters = filters;
    }

    /** The nodes edges may end at, by element, for a mapping's path. */
    Map<EObject, List<Node>> shown(String mapping) {
        return shown.getOrDefault(mapping, Map.of());
    }

    List<Node> create(List<NodeMapping> all, EObject container, int depth, Arrangement within) {
        List<Node> nodes = new ArrayList<>();
        Map<String, Set<EObject>> taken = new HashMap<>();
        for (NodeMapping mapping : all) {
            if (depth > DEEPEST) {
                context.warn(
                        mapping.selection().path(), "Nodes are nested deeper than " + DEEPEST + " levels.", container);
                return nodes;
            }
            // What an import shows, the mapping at the root of it does not show again.
            Set<EObject> done = taken.computeIfAbsent(mappings.ancestry(mapping).getLast(), root -> new HashSet<>());
            for (EObject element : context.select(mapping.selection(), container, Map.of())) {
                if (done.add(element) && !isHidden(mapping, element, false)) {
                    nodes.add(create(mapping, element, container, depth, within));
                }
            }
        }
        return nodes;
    }

    private boolean isHidden(NodeMapping mapping, EObject element, boolean collapse) {
        List<String> paths = mappings.filtered(mapping);
        return filters.stream()
                .filter(rule -> rule.collapse() == collapse && paths.stream().anyMatch(rule::concerns))
                .anyMatch(rule -> !context.holds(
                        rule.semanticCondition(),
                        rule.path(),
                        element,
                        context.options().filterValues(),
                        false));
    }

    private Node create(NodeMapping mapping, EObject element, EObject container, int depth, Arrangement within) {
        Map<String, Object> variables = Map.of("container", container);
        NodeStyleDescription style = context.choose(mapping.style(), element, variables);
        if (style == null) {
            context.warn(mapping.selection().path(), "The mapping has no style; a plain box is drawn.", element);
        }
        boolean collapsed = isHidden(mapping, element, true);
        Node node = new Node(
                id(mapping, element),
                mapping.selection().name(),
                style == null ? "Square" : style.kind(),
                context.element(element),
                collapsed || style == null ? Label.NONE : context.label(style.label(), element, variables),
                style == null ? "" : context.text(style.tooltip(), style.path(), element, variables),
                style == null ? NodeStyle.box(Color.WHITE, Color.BLACK) : style(mapping, style, element),
                collapsed ? new Size(4, 4) : size(style, element),
                mapping.container(),
                mapping.arrangement(),
                collapsed
                        ? List.of()
                        : create(
                                mappings.available(mapping.borders(), mapping.reusedBorders()),
                                element,
                                depth + 1,
                                Arrangement.FREE),
                collapsed
                        ? List.of()
                        : create(
                                mappings.available(mapping.children(), mapping.reusedChildren()),
                                element,
                                depth + 1,
                                mapping.arrangement()),
                decorations(mapping, element));
        // A line of a list is no end for edges, in Sirius neither.
        if (within != Arrangement.LIST) {
            for (String path : mappings.ancestry(mapping)) {
                shown.computeIfAbsent(path, key -> new LinkedHashMap<>())
                        .computeIfAbsent(element, key -> new ArrayList<>())
                        .add(node);
            }
        }
        return node;
    }

    private String id(NodeMapping mapping, EObject element) {
        String id = mapping.selection().name() + ":" + context.element(element).id();
        int count = ids.merge(id, 1, Integer::sum);
        return count == 1 ? id : id + "~" + count;
    }

    private NodeStyle style(NodeMapping mapping, NodeStyleDescription style, EObject element) {
        String path = style.path();
        Color border = context.color(style.border(), path, element);
        context.explain(mapping.selection().name(), style.fill(), border);
        return new NodeStyle(
                style.shape(),
                context.color(style.fill(), path, element),
                context.color(style.fillTo(), path, element),
                border,
                Math.max(0, context.integer(style.borderSize(), path, element, 0)),
                style.borderLine(),
                style.arc(),
                style.labelInside(),
                style.label().alignment(),
                style.image(),
                style.icon(),
                style.gauges().stream()
                        .map(gauge -> gauge(gauge, path, element))
                        .toList());
    }

    private Gauge gauge(GaugeDescription gauge, String path, EObject element) {
        int min = context.integer(gauge.min(), path, element, 0);
        int max = context.integer(gauge.max(), path, element, 0);
        int value = context.integer(gauge.value(), path, element, 0);
        return new Gauge(
                gauge.label(),
                max == min ? 0 : Math.max(0, Math.min(1, (double) (value - min) / (max - min))),
                context.color(gauge.background(), path, element),
                context.color(gauge.foreground(), path, element));
    }

    private Size size(NodeStyleDescription style, EObject element) {
        if (style == null) {
            return Size.AUTOMATIC;
        }
        int width = context.integer(style.width(), style.path(), element, -1);
        int height = context.integer(style.height(), style.path(), element, -1);
        return new Size(width > 0 ? width * UNIT : 0, height > 0 ? height * UNIT : 0);
    }

    private List<Decoration> decorations(NodeMapping mapping, EObject element) {
        List<Decoration> marks = new ArrayList<>();
        for (DecorationMapping decoration : decorations) {
            boolean meant = mappings.ancestry(mapping).stream().anyMatch(decoration.mappings()::contains)
                    || !decoration.domainClass().isBlank()
                            && context.models.isInstance(element, decoration.domainClass());
            if (meant && context.holds(decoration.precondition(), decoration.path(), element, Map.of(), true)) {
                marks.add(new Decoration(
                        decoration.name(),
                        position(decoration.position()),
                        context.text(decoration.image(), decoration.path(), element, Map.of()),
                        context.text(decoration.tooltip(), decoration.path(), element, Map.of())));
            }
        }
        return marks;
    }

    private static Position position(String name) {
        return Arrays.stream(Position.values())
                .filter(position -> position.name().equals(name))
                .findFirst()
                .orElse(Position.SOUTH_WEST);
    }
}
