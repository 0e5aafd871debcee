package dev.qualis.viewpoint;

import dev.qualis.scene.Arrow;
import dev.qualis.scene.Color;
import dev.qualis.scene.Edge;
import dev.qualis.scene.EdgeStyle;
import dev.qualis.scene.Label;
import dev.qualis.scene.LineStyle;
import dev.qualis.scene.Node;
import dev.qualis.scene.Routing;
import dev.qualis.viewpoint.description.RepresentationDescription.EdgeMapping;
import dev.qualis.viewpoint.description.RepresentationDescription.FilterRule;
import dev.qualis.viewpoint.description.Styles.EdgeStyleDescription;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** Makes the edges between the nodes that are shown. */
final class EdgeEvaluation {
    private final Context context;
    private final NodeEvaluation nodes;
    private final List<FilterRule> filters;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<Edge> edges = new ArrayList<>();

    EdgeEvaluation(Context context, NodeEvaluation nodes, List<FilterRule> filters) {
        this.context = context;
        this.nodes = nodes;
        this.filters = filters;
    }

    List<Edge> create(List<EdgeMapping> mappings, EObject root) {
        for (EdgeMapping mapping : mappings) {
            if (mapping.byElement()) {
                byElement(mapping, root);
            } else {
                byRelation(mapping, root);
            }
        }
        return edges;
    }

    private void byElement(EdgeMapping mapping, EObject root) {
        String path = mapping.selection().path();
        for (EObject element : context.select(mapping.selection(), root, Map.of())) {
            List<Node> sources =
                    nodes(mapping.sources(), context.elements(mapping.sourceFinder(), path, element, Map.of()));
            List<Node> targets =
                    nodes(mapping.targets(), context.elements(mapping.targetFinder(), path, element, Map.of()));
            for (Node source : sources) {
                targets.forEach(target -> add(mapping, element, source, target));
            }
        }
    }

    private void byRelation(EdgeMapping mapping, EObject root) {
        String path = mapping.selection().path();
        Map<String, Object> variables = Map.of("container", root);
        for (String sourceMapping : mapping.sources()) {
            nodes.shown(sourceMapping).forEach((element, sources) -> {
                if (!context.holds(mapping.selection().precondition(), path, element, variables, true)) {
                    return;
                }
                List<EObject> found = context.elements(mapping.targetFinder(), path, element, variables);
                List<Node> targets = nodes(mapping.targets(), found);
                for (Node source : sources) {
                    targets.forEach(target -> add(mapping, element, source, target));
                }
            });
        }
    }

    private List<Node> nodes(List<String> mappings, List<EObject> elements) {
        Set<Node> found = new LinkedHashSet<>();
        for (EObject element : new LinkedHashSet<>(elements)) {
            for (String mapping : mappings) {
                found.addAll(nodes.shown(mapping).getOrDefault(element, List.of()));
            }
        }
        return List.copyOf(found);
    }

    private void add(EdgeMapping mapping, EObject element, Node source, Node target) {
        if (isHidden(mapping, element)) {
            return;
        }
        String path = mapping.selection().path();
        EdgeStyleDescription style = context.choose(mapping.style(), element, Map.of());
        if (style == null) {
            context.warn(path, "The mapping has no style; a plain line is drawn.", element);
        }
        String id = mapping.selection().name() + ":" + source.id() + ">" + target.id();
        int count = ids.merge(id, 1, Integer::sum);
        edges.add(new Edge(
                count == 1 ? id : id + "~" + count,
                mapping.selection().name(),
                context.element(element),
                source.id(),
                target.id(),
                style == null ? plain() : style(style, element),
                style == null ? Label.NONE : context.label(style.begin(), element, Map.of()),
                style == null ? Label.NONE : context.label(style.center(), element, Map.of()),
                style == null ? Label.NONE : context.label(style.end(), element, Map.of())));
    }

    private boolean isHidden(EdgeMapping mapping, EObject element) {
        return filters.stream()
                .filter(rule ->
                        !rule.collapse() && rule.concerns(mapping.selection().path()))
                .anyMatch(rule -> !context.holds(rule.semanticCondition(), rule.path(), element, Map.of(), false));
    }

    private static EdgeStyle plain() {
        return new EdgeStyle(Color.BLACK, 1, LineStyle.SOLID, Arrow.NONE, Arrow.IN_OPEN, Routing.STRAIGHT);
    }

    private EdgeStyle style(EdgeStyleDescription style, EObject element) {
        EdgeStyle form = style.form();
        return new EdgeStyle(
                context.color(style.color(), style.path(), element),
                Math.max(1, context.integer(style.size(), style.path(), element, 1)),
                form.line(),
                form.sourceArrow(),
                form.targetArrow(),
                form.routing());
    }
}
