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
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    private final Map<String, Map<EObject, List<String>>> shown = new HashMap<>();

    EdgeEvaluation(Context context, NodeEvaluation nodes, List<FilterRule> filters) {
        this.context = context;
        this.nodes = nodes;
        this.filters = filters;
    }

    List<Edge> create(List<EdgeMapping> mappings, EObject root) {
        Set<String> paths = new HashSet<>();
        mappings.forEach(mapping -> paths.add(mapping.selection().path()));
        // Edges that end at edges come after those.
        mappings.stream().filter(mapping -> !endsAtEdges(mapping, paths)).forEach(mapping -> create(mapping, root));
        mappings.stream().filter(mapping -> endsAtEdges(mapping, paths)).forEach(mapping -> create(mapping, root));
        return edges;
    }

    private static boolean endsAtEdges(EdgeMapping mapping, Set<String> edges) {
        return mapping.sources().stream().anyMatch(edges::contains)
                || mapping.targets().stream().anyMatch(edges::contains);
    }

    private void create(EdgeMapping mapping, EObject root) {
        if (mapping.byElement()) {
            byElement(mapping, root);
        } else {
            byRelation(mapping, root);
        }
    }

    private void byElement(EdgeMapping mapping, EObject root) {
        String path = mapping.selection().path();
        for (EObject element : context.select(mapping.selection(), root, Map.of())) {
            List<String> sources =
                    ends(mapping.sources(), context.elements(mapping.sourceFinder(), path, element, Map.of()));
            List<String> targets =
                    ends(mapping.targets(), context.elements(mapping.targetFinder(), path, element, Map.of()));
            for (String source : sources) {
                targets.forEach(target -> add(mapping, element, source, target));
            }
        }
    }

    private void byRelation(EdgeMapping mapping, EObject root) {
        String path = mapping.selection().path();
        Map<String, Object> variables = Map.of("container", root);
        for (String sourceMapping : mapping.sources()) {
            ends(sourceMapping).forEach((element, sources) -> {
                if (!context.holds(mapping.selection().precondition(), path, element, variables, true)) {
                    return;
                }
                List<EObject> found = context.elements(mapping.targetFinder(), path, element, variables);
                List<String> targets = ends(mapping.targets(), found);
                for (String source : sources) {
                    targets.forEach(target -> add(mapping, element, source, target));
                }
            });
        }
    }

    /** The nodes and edges made by a mapping so far, by element. */
    private Map<EObject, List<String>> ends(String mapping) {
        Map<EObject, List<String>> ends = new LinkedHashMap<>();
        nodes.shown(mapping)
                .forEach((element, found) ->
                        ends.put(element, found.stream().map(Node::id).toList()));
        shown.getOrDefault(mapping, Map.of()).forEach((element, found) -> ends.put(element, List.copyOf(found)));
        return ends;
    }

    private List<String> ends(List<String> mappings, List<EObject> elements) {
        Set<String> found = new LinkedHashSet<>();
        for (EObject element : new LinkedHashSet<>(elements)) {
            for (String mapping : mappings) {
                nodes.shown(mapping).getOrDefault(element, List.of()).forEach(node -> found.add(node.id()));
                found.addAll(shown.getOrDefault(mapping, Map.of()).getOrDefault(element, List.of()));
            }
        }
        return List.copyOf(found);
    }

    private void add(EdgeMapping mapping, EObject element, String source, String target) {
        if (isHidden(mapping, element)) {
            return;
        }
        String path = mapping.selection().path();
        EdgeStyleDescription style = context.choose(mapping.style(), element, Map.of());
        if (style == null) {
            context.warn(path, "The mapping has no style; a plain line is drawn.", element);
        }
        String ends = mapping.selection().name() + ":" + source + ">" + target;
        int count = ids.merge(ends, 1, Integer::sum);
        String id = count == 1 ? ends : ends + "~" + count;
        shown.computeIfAbsent(path, any -> new LinkedHashMap<>())
                .computeIfAbsent(element, any -> new ArrayList<>())
                .add(id);
        edges.add(new Edge(
                id,
                mapping.selection().name(),
                context.element(element),
                source,
                target,
                style == null ? plain() : style(style, element),
                style == null ? Label.NONE : context.label(style.begin(), element, Map.of()),
                style == null ? Label.NONE : context.label(style.center(), element, Map.of()),
                style == null ? Label.NONE : context.label(style.end(), element, Map.of())));
    }

    private boolean isHidden(EdgeMapping mapping, EObject element) {
        return filters.stream()
                .filter(rule ->
                        !rule.collapse() && rule.concerns(mapping.selection().path()))
                .anyMatch(rule -> !context.holds(
                        rule.semanticCondition(),
                        rule.path(),
                        element,
                        context.options().filterValues(),
                        false));
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
