package dev.qualis.viewpoint.description;

import dev.qualis.scene.Arrangement;
import dev.qualis.scene.LayoutChoice;
import dev.qualis.viewpoint.description.RepresentationDescription.DecorationMapping;
import dev.qualis.viewpoint.description.RepresentationDescription.Diagram;
import dev.qualis.viewpoint.description.RepresentationDescription.EdgeMapping;
import dev.qualis.viewpoint.description.RepresentationDescription.Head;
import dev.qualis.viewpoint.description.RepresentationDescription.Import;
import dev.qualis.viewpoint.description.RepresentationDescription.Layer;
import dev.qualis.viewpoint.description.RepresentationDescription.NodeMapping;
import dev.qualis.viewpoint.expression.Expression;
import dev.qualis.viewpoint.expression.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads diagram descriptions. */
final class DiagramReader {
    private final References references;
    private final StyleReader styles;
    private final Problems problems;
    private final Names names;
    private final StyleVariants variants;
    private final LayoutReader layouts;
    private final CustomizationReader customizations;
    private final FilterReader filters;

    DiagramReader(References references, StyleReader styles, StyleVariants variants, Problems problems, Names names) {
        this.references = references;
        this.styles = styles;
        this.variants = variants;
        this.problems = problems;
        this.names = names;
        this.layouts = new LayoutReader(problems);
        this.customizations = new CustomizationReader(references, problems);
        this.filters = new FilterReader(references, problems, names);
    }

    Diagram read(XmiElement element, Head head) {
        if (element.type.startsWith("Sequence")) {
            problems.add(
                    element,
                    Message.of(
                            "The sequence diagram is drawn as a plain diagram: its order of time is not shown.",
                            "顺序图按普通图绘制：不显示时间先后。"));
        }
        List<Layer> layers = new ArrayList<>(imported(element, new HashSet<>()));
        return new Diagram(
                head,
                Expression.parse(element.get("rootExpression")),
                element.child("layout").map(layouts::read).orElse(LayoutChoice.AUTOMATIC),
                layers,
                filters.of(element),
                variants);
    }

    /** The layers of a diagram, those of one that it imports first. */
    private List<Layer> imported(XmiElement element, Set<String> seen) {
        List<Layer> layers = new ArrayList<>();
        if (element.type.equals("DiagramImportDescription") && seen.add(element.path())) {
            references
                    .targets(element, "importedDiagram", problems)
                    .forEach(diagram -> layers.addAll(imported(diagram, seen)));
        }
        Optional<XmiElement> defaultLayer = element.child("defaultLayer");
        if (defaultLayer.isPresent()) {
            layers.add(layer(defaultLayer.get(), false));
        } else {
            // Old descriptions keep mappings right in the diagram; these are its default layer.
            layers.add(layer(element, false));
        }
        element.children("additionalLayers").forEach(layer -> layers.add(layer(layer, true)));
        return layers;
    }

    /** The layers that an extension adds to a diagram. */
    List<Layer> added(XmiElement extension) {
        return extension.children("layers").stream()
                .map(layer -> layer(layer, true))
                .toList();
    }

    private Layer layer(XmiElement element, boolean additional) {
        String name = element.get("name");
        List<NodeMapping> nodes = new ArrayList<>();
        element.children("nodeMappings").forEach(mapping -> node(mapping, false).ifPresent(nodes::add));
        element.children("containerMappings")
                .forEach(mapping -> node(mapping, true).ifPresent(nodes::add));
        List<String> reused = paths(element, "reusedMappings");
        List<DecorationMapping> decorations = new ArrayList<>();
        element.child("decorationDescriptionsSet")
                .ifPresent(set -> set.children("decorationDescriptions")
                        .forEach(decoration -> decoration(decoration).ifPresent(decorations::add)));
        List<EdgeMapping> edges = new ArrayList<>(
                element.children("edgeMappings").stream().map(this::edge).toList());
        element.children("edgeMappingImports").forEach(edge -> edges.add(edgeImport(edge)));
        return new Layer(
                element.path(),
                name,
                names.label(element),
                !element.get("optional", "true").equals("false") && additional,
                element.flag("activeByDefault") || !additional,
                nodes,
                edges,
                reused,
                decorations,
                element.child("customization").map(customizations::read).orElse(List.of()));
    }

    private Optional<NodeMapping> node(XmiElement element, boolean container) {
        List<NodeMapping> children = new ArrayList<>();
        element.children("subNodeMappings").forEach(sub -> node(sub, false).ifPresent(children::add));
        element.children("subContainerMappings").forEach(sub -> node(sub, true).ifPresent(children::add));
        List<NodeMapping> borders = new ArrayList<>();
        element.children("borderedNodeMappings").forEach(sub -> node(sub, false).ifPresent(borders::add));
        List<String> reusedChildren = new ArrayList<>(paths(element, "reusedNodeMappings"));
        reusedChildren.addAll(paths(element, "reusedContainerMappings"));
        return Optional.of(new NodeMapping(
                names.selection(element),
                creates(element),
                container,
                container ? arrangement(presentation(element)) : Arrangement.FREE,
                styles.choice(element, "style", "conditionnalStyles", styles::node),
                borders,
                children,
                paths(element, "reusedBorderedNodeMappings"),
                reusedChildren,
                imported(element)));
    }

    private static boolean creates(XmiElement element) {
        return !element.get("createElements", "true").equals("false");
    }

    /** What an import takes over; a mapping that is none takes over nothing. */
    private Optional<Import> imported(XmiElement element) {
        if (!element.type.endsWith("Import")) {
            return Optional.empty();
        }
        boolean hides = element.flag("hideSubMappings");
        boolean keeps = !element.get("inheritsAncestorFilters", "true").equals("false");
        Optional<Import> found =
                paths(element, "importedMapping").stream().findFirst().map(path -> new Import(path, hides, keeps));
        if (found.isEmpty()) {
            problems.add(element, Message.of("The import names no mapping.", "导入没有指明映射。"));
        }
        return found;
    }

    private EdgeMapping edgeImport(XmiElement element) {
        boolean keeps = !element.get("inheritsAncestorFilters", "true").equals("false");
        Optional<Import> imported =
                paths(element, "importedMapping").stream().findFirst().map(path -> new Import(path, false, keeps));
        if (imported.isEmpty()) {
            problems.add(element, Message.of("The import names no mapping.", "导入没有指明映射。"));
        }
        return new EdgeMapping(
                names.selection(element),
                true,
                false,
                Expression.parse(""),
                Expression.parse(""),
                Expression.parse(""),
                List.of(),
                List.of(),
                styles.choice(element, "style", "conditionnalStyles", styles::edge),
                imported);
    }

    /** Once a container was a list or none. */
    private static String presentation(XmiElement element) {
        return element.get("childrenPresentation", element.flag("listContainer") ? "List" : "FreeForm");
    }

    private static Arrangement arrangement(String presentation) {
        return switch (presentation) {
            case "List" -> Arrangement.LIST;
            case "HorizontalStack" -> Arrangement.ROW;
            case "VerticalStack" -> Arrangement.COLUMN;
            default -> Arrangement.FREE;
        };
    }

    private EdgeMapping edge(XmiElement element) {
        return new EdgeMapping(
                names.selection(element),
                creates(element),
                element.flag("useDomainElement"),
                Expression.parse(element.get("sourceFinderExpression")),
                Expression.parse(element.get("targetFinderExpression")),
                Expression.parse(element.get("targetExpression")),
                paths(element, "sourceMapping"),
                paths(element, "targetMapping"),
                styles.choice(element, "style", "conditionnalStyles", styles::edge),
                Optional.empty());
    }

    private Optional<DecorationMapping> decoration(XmiElement element) {
        boolean everywhere = element.type.equals("GenericDecorationDescription");
        if (!everywhere
                && !element.type.equals("MappingBasedDecoration")
                && !element.type.equals("SemanticBasedDecoration")) {
            problems.add(
                    element,
                    Message.of("Decorations of the kind '{0}' are not supported.", "不支持“{0}”这种装饰。", element.type));
            return Optional.empty();
        }
        return Optional.of(new DecorationMapping(
                element.path(),
                everywhere,
                element.get("name"),
                element.get("position", "SOUTH_WEST"),
                Expression.parse(element.get("preconditionExpression")),
                Expression.parse(element.get("imageExpression", element.get("decoratorPath"))), // as it was called once
                Expression.parse(element.get("tooltipExpression")),
                paths(element, "mappings"),
                element.get("domainClass")));
    }

    private List<String> paths(XmiElement element, String feature) {
        return references.targets(element, feature, problems).stream()
                .map(XmiElement::path)
                .toList();
    }
}
