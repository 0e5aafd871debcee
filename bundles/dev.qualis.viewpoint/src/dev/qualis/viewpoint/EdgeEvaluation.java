package dev.qualis.viewpoint;

import dev.qualis.scene.Arrow;
import dev.qualis.scene.Color;
import dev.qualis.scene.Edge;
import dev.qualis.scene.EdgeStyle;
import dev.qualis.scene.Label;
import dev.qualis.scene.LineStyle;
import dev.qualis.scene.Routing;
import dev.qualis.viewpoint.description.RepresentationDescription.EdgeMapping;
import dev.qualis.viewpoint.description.RepresentationDescription.Selection;
import dev.qualis.viewpoint.description.Styles.EdgeStyleDescription;
import dev.qualis.viewpoint.expression.Message;
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
    private final DiagramVariables variables;
    private final NodeEvaluation nodes;
    private final FilterEvaluation filters;
    private final StyleCustomizer customizer;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Map<String, Map<EObject, List<EdgeEnd>>> shown = new HashMap<>();

    EdgeEvaluation(
            Context context,
            DiagramVariables variables,
            NodeEvaluation nodes,
            FilterEvaluation filters,
            StyleCustomizer customizer) {
        this.context = context;
        this.variables = variables;
        this.nodes = nodes;
        this.filters = filters;
        this.customizer = customizer;
    }

    List<Edge> create(List<EdgeMapping> mappings, EObject root) {
        Set<String> waiting = new HashSet<>();
        mappings.forEach(mapping -> waiting.add(mapping.selection().path()));
        List<EdgeMapping> left = new ArrayList<>(mappings);
        boolean further = true;
        // Edges that end at edges come after those.
        while (further) {
            List<EdgeMapping> ready =
                    left.stream().filter(mapping -> !endsAt(mapping, waiting)).toList();
            ready.forEach(mapping -> create(mapping, root));
            ready.forEach(mapping -> waiting.remove(mapping.selection().path()));
            left.removeAll(ready);
            further = !ready.isEmpty();
        }
        left.forEach(mapping -> context.warn(
                mapping.selection().path(),
                Message.of("The edges end at edges that end at them; they are left out.", "这些连线的端点互为连线；已略去。"),
                null));
        return edges;
    }

    private static boolean endsAt(EdgeMapping mapping, Set<String> edges) {
        return mapping.sources().stream().anyMatch(edges::contains)
                || mapping.targets().stream().anyMatch(edges::contains);
    }

    private void create(EdgeMapping mapping, EObject root) {
        if (!mapping.creates()) {
            return;
        }
        if (mapping.byElement()) {
            byElement(mapping, root);
        } else {
            byRelation(mapping);
        }
    }

    private void byElement(EdgeMapping mapping, EObject root) {
        String path = mapping.selection().path();
        List<EObject> elements = context.candidates(
                mapping.selection(), root, variables.candidates(variables.diagram()), context.models::all);
        for (EObject element : elements) {
            List<EdgeEnd> sources =
                    ends(mapping.sources(), context.elements(mapping.sourceFinder(), path, element, variables.ends()));
            List<EdgeEnd> targets =
                    ends(mapping.targets(), context.elements(mapping.targetFinder(), path, element, variables.ends()));
            for (EdgeEnd source : sources) {
                targets.forEach(target -> add(mapping, element, source, target));
            }
        }
    }

    private void byRelation(EdgeMapping mapping) {
        String path = mapping.selection().path();
        for (String sourceMapping : mapping.sources()) {
            ends(sourceMapping).forEach((shownElement, sources) -> {
                EObject element = mapping.targetElement().isBlank()
                        ? shownElement
                        : context.elements(mapping.targetElement(), path, shownElement, variables.ends()).stream()
                                .findFirst()
                                .orElse(null);
                if (element == null) {
                    return;
                }
                List<EObject> found = context.elements(mapping.targetFinder(), path, element, variables.ends());
                List<EdgeEnd> targets = ends(mapping.targets(), found);
                for (EdgeEnd source : sources) {
                    targets.forEach(target -> add(mapping, element, source, target));
                }
            });
        }
    }

    /** The nodes and edges made by a mapping so far, by element. */
    private Map<EObject, List<EdgeEnd>> ends(String mapping) {
        Map<EObject, List<EdgeEnd>> ends = new LinkedHashMap<>();
        nodes.shown(mapping).forEach((element, found) -> ends.put(element, List.copyOf(found)));
        shown.getOrDefault(mapping, Map.of()).forEach((element, found) -> ends.put(element, List.copyOf(found)));
        return ends;
    }

    private List<EdgeEnd> ends(List<String> mappings, List<EObject> elements) {
        Set<EdgeEnd> found = new LinkedHashSet<>();
        for (EObject element : new LinkedHashSet<>(elements)) {
            for (String mapping : mappings) {
                found.addAll(nodes.shown(mapping).getOrDefault(element, List.of()));
                found.addAll(shown.getOrDefault(mapping, Map.of()).getOrDefault(element, List.of()));
            }
        }
        return List.copyOf(found);
    }

    private void add(EdgeMapping mapping, EObject element, EdgeEnd source, EdgeEnd target) {
        Selection selection = mapping.selection();
        String path = selection.path();
        if (!context.admits(
                selection.precondition(), path, element, variables.edgePrecondition(source.view(), target.view()))) {
            return;
        }
        EObject view = context.views.inside(variables.diagram(), "ownedDiagramElements", ViewModel.EDGE, element);
        context.views.set(view, "sourceNode", source.view());
        context.views.set(view, "targetNode", target.view());
        if (!mapping.byElement()) {
            context.views.set(view, "semanticElements", List.of());
        }
        Map<String, Object> computed = variables.edgeStyle(view, source.view(), target.view());
        context.stand(view, selection, variables.edgeElements(view, source.view(), target.view()));
        if (filters.hides(List.of(path), view, false)) {
            context.views.set(view, "visible", false);
            return;
        }
        EdgeStyleDescription style = customizer.edge(
                context.choose(mapping.style(), element, computed),
                element,
                variables.edgeCustomization(view, source.view(), target.view()),
                variables.predicate(view));
        if (style == null) {
            context.warn(
                    path, Message.of("The mapping has no style; a plain line is drawn.", "该映射没有样式；画成普通连线。"), element);
        }
        String ends = selection.name() + ":" + source.id() + ">" + target.id();
        int count = ids.merge(ends, 1, Integer::sum);
        String id = count == 1 ? ends : ends + "~" + count;
        shown.computeIfAbsent(path, any -> new LinkedHashMap<>())
                .computeIfAbsent(element, any -> new ArrayList<>())
                .add(new EdgeEnd(id, view));
        Map<String, Object> label = variables.label(view);
        edges.add(new Edge(
                id,
                selection.name(),
                context.element(element),
                source.id(),
                target.id(),
                style == null ? plain() : style(style, element, computed),
                style == null ? Label.NONE : context.label(style.begin(), element, label, computed),
                style == null ? Label.NONE : context.label(style.center(), element, label, computed),
                style == null ? Label.NONE : context.label(style.end(), element, label, computed)));
    }

    private static EdgeStyle plain() {
        return new EdgeStyle(Color.BLACK, 1, LineStyle.SOLID, Arrow.NONE, Arrow.IN_OPEN, Routing.STRAIGHT);
    }

    private EdgeStyle style(EdgeStyleDescription style, EObject element, Map<String, ?> computed) {
        EdgeStyle form = style.form();
        return new EdgeStyle(
                context.color(style.color(), style.path(), element, computed),
                Math.max(1, context.integer(style.size(), style.path(), element, computed, 1)),
                form.line(),
                form.sourceArrow(),
                form.targetArrow(),
                form.routing());
    }
}
