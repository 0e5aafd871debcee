package dev.qualis.viewpoint;

import dev.qualis.viewpoint.description.RepresentationDescription.Diagram;
import dev.qualis.viewpoint.description.RepresentationDescription.EdgeMapping;
import dev.qualis.viewpoint.description.RepresentationDescription.Import;
import dev.qualis.viewpoint.description.RepresentationDescription.Layer;
import dev.qualis.viewpoint.description.RepresentationDescription.NodeMapping;
import dev.qualis.viewpoint.description.RepresentationDescription.Selection;
import dev.qualis.viewpoint.description.Styles.Choice;
import dev.qualis.viewpoint.expression.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The mappings that a diagram has with its active layers. A mapping that another imports stands behind it: what the
 * import shows, the imported mapping does not show again. What an import leaves open, the imported mapping says.
 */
final class MappingTable {
    private final Map<String, NodeMapping> nodes = new HashMap<>();
    private final Map<String, EdgeMapping> edges = new HashMap<>();
    private final Set<String> inactive = new HashSet<>();
    private final Map<String, List<NodeMapping>> importers = new HashMap<>();
    private final Map<String, List<String>> ancestries = new HashMap<>();
    private final Map<String, List<String>> filtered = new HashMap<>();

    /**
     * @param everywhere all diagrams of the file, since mappings may be reused or imported from another
     * @param active the layers that are shown
     */
    MappingTable(Diagram diagram, List<Diagram> everywhere, List<Layer> active) {
        for (Diagram other : everywhere) {
            for (Layer layer : other.layers()) {
                layer.nodes().forEach(this::index);
                layer.edges().forEach(edge -> edges.put(edge.selection().path(), edge));
            }
        }
        diagram.layers().stream()
                .filter(layer -> !active.contains(layer))
                .forEach(layer -> layer.nodes().forEach(this::deactivate));
        active.forEach(layer -> inactive.removeAll(layer.reused()));
        active.forEach(layer -> layer.nodes().forEach(this::indexImports));
    }

    private void index(NodeMapping mapping) {
        nodes.put(mapping.selection().path(), mapping);
        mapping.borders().forEach(this::index);
        mapping.children().forEach(this::index);
    }

    private void deactivate(NodeMapping mapping) {
        inactive.add(mapping.selection().path());
        mapping.borders().forEach(this::deactivate);
        mapping.children().forEach(this::deactivate);
    }

    private void indexImports(NodeMapping mapping) {
        mapping.imported()
                .ifPresent(imported -> importers
                        .computeIfAbsent(imported.mapping(), path -> new ArrayList<>())
                        .addFirst(mapping));
        mapping.borders().forEach(this::indexImports);
        mapping.children().forEach(this::indexImports);
    }

    /** The active ones of some mappings and of those they reuse, each behind those that import it, the last first. */
    List<NodeMapping> available(List<NodeMapping> own, List<String> reused) {
        Map<String, NodeMapping> found = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        own.forEach(mapping -> add(mapping, found, seen));
        reused.stream()
                .map(nodes::get)
                .filter(mapping -> mapping != null)
                .forEach(mapping -> add(mapping, found, seen));
        return found.values().stream().map(this::complete).toList();
    }

    private void add(NodeMapping mapping, Map<String, NodeMapping> found, Set<String> seen) {
        String path = mapping.selection().path();
        if (!inactive.contains(path) && seen.add(path)) {
            importers.getOrDefault(path, List.of()).forEach(importer -> add(importer, found, seen));
            found.put(path, mapping);
        }
    }

    /** The paths of a mapping and of those it imports, the nearest first. */
    List<String> ancestry(NodeMapping mapping) {
        return ancestries.computeIfAbsent(mapping.selection().path(), path -> ancestry(mapping, any -> true));
    }

    private List<String> ancestry(NodeMapping mapping, Predicate<Import> further) {
        Set<String> paths = new LinkedHashSet<>();
        NodeMapping at = mapping;
        while (at != null && paths.add(at.selection().path())) {
            at = at.imported()
                    .filter(further)
                    .map(Import::mapping)
                    .map(nodes::get)
                    .orElse(null);
        }
        return List.copyOf(paths);
    }

    /** The paths whose filters hold for a mapping: its own, and those of what it imports as long as it keeps them. */
    List<String> filtered(NodeMapping mapping) {
        return filtered.computeIfAbsent(mapping.selection().path(), path -> ancestry(mapping, Import::keepsFilters));
    }

    private NodeMapping complete(NodeMapping mapping) {
        return complete(mapping, new HashSet<>());
    }

    private NodeMapping complete(NodeMapping mapping, Set<String> seen) {
        Import imported = mapping.imported().orElse(null);
        NodeMapping base = imported == null ? null : nodes.get(imported.mapping());
        if (base == null || !seen.add(mapping.selection().path())) {
            return mapping;
        }
        NodeMapping from = complete(base, seen);
        boolean inherits = !imported.hidesChildren();
        return new NodeMapping(
                merged(mapping.selection(), from.selection()),
                mapping.creates(),
                from.container(),
                from.arrangement(),
                merged(mapping.style(), from.style()),
                inherits ? joined(mapping.borders(), from.borders()) : mapping.borders(),
                inherits ? joined(mapping.children(), from.children()) : mapping.children(),
                inherits ? joined(mapping.reusedBorders(), from.reusedBorders()) : mapping.reusedBorders(),
                inherits ? joined(mapping.reusedChildren(), from.reusedChildren()) : mapping.reusedChildren(),
                mapping.imported());
    }

    private static Selection merged(Selection own, Selection from) {
        return new Selection(
                own.path(),
                own.name(),
                own.label(),
                own.domainClass().isBlank() ? from.domainClass() : own.domainClass(),
                either(own.candidates(), from.candidates()),
                either(own.precondition(), from.precondition()),
                either(own.semanticElements(), from.semanticElements()));
    }

    private static Expression either(Expression own, Expression from) {
        return own.isBlank() ? from : own;
    }

    private static <S> Choice<S> merged(Choice<S> own, Choice<S> from) {
        if (own.otherwise() != null) {
            return own;
        }
        return new Choice<>(from.otherwise(), joined(own.conditionals(), from.conditionals()));
    }

    private static <T> List<T> joined(List<T> own, List<T> from) {
        List<T> all = new ArrayList<>(own);
        all.addAll(from);
        return all;
    }

    /** The edge mappings of the active layers, imports in the place of what they import. */
    List<EdgeMapping> edges(List<Layer> active) {
        Map<String, EdgeMapping> found = new LinkedHashMap<>();
        for (Layer layer : active) {
            for (EdgeMapping mapping : layer.edges()) {
                mapping.imported().ifPresent(imported -> found.remove(imported.mapping()));
                EdgeMapping complete = complete(mapping, new HashSet<>());
                if (complete != null) {
                    found.put(mapping.selection().path(), complete);
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** {@code null} where an import imports nothing but itself. */
    private EdgeMapping complete(EdgeMapping mapping, Set<String> seen) {
        if (mapping.imported().isEmpty()) {
            return mapping;
        }
        EdgeMapping base = edges.get(mapping.imported().get().mapping());
        EdgeMapping from = base == null || !seen.add(mapping.selection().path()) ? null : complete(base, seen);
        return from == null
                ? null
                : new EdgeMapping(
                        merged(mapping.selection(), from.selection()),
                        from.creates(),
                        from.byElement(),
                        from.sourceFinder(),
                        from.targetFinder(),
                        from.targetElement(),
                        from.sources(),
                        from.targets(),
                        merged(mapping.style(), from.style()),
                        mapping.imported());
    }
}
