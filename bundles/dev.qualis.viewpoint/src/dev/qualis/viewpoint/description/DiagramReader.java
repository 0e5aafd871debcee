package dev.qualis.viewpoint.description;

import dev.qualis.scene.Arrangement;
import dev.qualis.scene.LayoutChoice;
import dev.qualis.viewpoint.description.RepresentationDescription.DecorationMapping;
import dev.qualis.viewpoint.description.RepresentationDescription.Diagram;
import dev.qualis.viewpoint.description.RepresentationDescription.EdgeMapping;
import dev.qualis.viewpoint.description.RepresentationDescription.Filter;
import dev.qualis.viewpoint.description.RepresentationDescription.FilterRule;
import dev.qualis.viewpoint.description.RepresentationDescription.Head;
import dev.qualis.viewpoint.description.RepresentationDescription.Import;
import dev.qualis.viewpoint.description.RepresentationDescription.LabelCustomization;
import dev.qualis.viewpoint.description.RepresentationDescription.Layer;
import dev.qualis.viewpoint.description.RepresentationDescription.NodeMapping;
import dev.qualis.viewpoint.expression.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads diagram descriptions. */
final class DiagramReader {
    private final References references;
    private final StyleReader styles;
    private final Problems problems;
    private final Names names;

    DiagramReader(References references, StyleReader styles, Problems problems, Names names) {
        this.references = references;
        this.styles = styles;
        this.problems = problems;
        this.names = names;
    }

    Diagram read(XmiElement element, Head head) {
        List<Layer> layers = new ArrayList<>();
        Optional<XmiElement> defaultLayer = element.child("defaultLayer");
        if (defaultLayer.isPresent()) {
            layers.add(layer(defaultLayer.get(), false));
        } else {
            // Old descriptions keep mappings right in the diagram; these are its default layer.
            layers.add(layer(element, false));
        }
        element.children("additionalLayers").forEach(layer -> layers.add(layer(layer, true)));
        List<Filter> filters =
                element.children("filters").stream().map(this::filter).toList();
        return new Diagram(
                head, element.child("layout").map(this::layout).orElse(LayoutChoice.AUTOMATIC), layers, filters);
    }

    private LayoutChoice layout(XmiElement element) {
        if (!element.type.equals("CustomLayoutConfiguration")) {
            element.all().forEach(child -> element.children(child.feature));
            return LayoutChoice.AUTOMATIC;
        }
        element.get("description");
        Map<String, String> options = new TreeMap<>();
        for (XmiElement option : element.children("layoutOptions")) {
            option.get("targets");
            String id = option.get("id");
            String value = option.type.startsWith("Enum")
                    ? String.join(
                            " ",
                            option.children(option.type.equals("EnumSetLayoutOption") ? "values" : "value").stream()
                                    .map(literal -> literal.get("name"))
                                    .toList())
                    : option.get("value");
            options.put(id, value);
        }
        return new LayoutChoice(element.get("id"), options);
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
                additional && !element.get("optional", "true").equals("false"),
                !additional || element.flag("activeByDefault"),
                nodes,
                edges,
                reused,
                decorations,
                element.child("customization").map(this::customizations).orElse(List.of()));
    }

    private List<LabelCustomization> customizations(XmiElement element) {
        List<LabelCustomization> labels = new ArrayList<>();
        for (XmiElement customization : element.children("vsmElementCustomizations")) {
            if (!customization.type.equals("VSMElementCustomization")) {
                problems.add(
                        customization, "Customizations of the kind '" + customization.type + "' are not supported.");
                continue;
            }
            Expression predicate = Expression.parse(customization.get("predicateExpression"));
            for (XmiElement feature : customization.children("featureCustomizations")) {
                label(feature, predicate).ifPresent(labels::add);
            }
        }
        return labels;
    }

    private Optional<LabelCustomization> label(XmiElement feature, Expression predicate) {
        String attribute = feature.get("attributeName");
        if (!feature.type.equals("EAttributeCustomization")
                || !attribute.equals("labelExpression")
                || feature.flag("applyOnAll")) {
            String name = attribute.isEmpty() ? feature.get("referenceName") : attribute;
            problems.add(feature, "Of customizations only those of named labels are supported, not of '" + name + "'.");
            feature.get("value");
            feature.get("appliedOn");
            feature.children("appliedOn");
            return Optional.empty();
        }
        return Optional.of(new LabelCustomization(
                feature.path(), predicate, Expression.parse(feature.get("value")), paths(feature, "appliedOn")));
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
                container,
                container ? arrangement(element.get("childrenPresentation", "FreeForm")) : Arrangement.FREE,
                styles.choice(element, "style", "conditionnalStyles", styles::node),
                borders,
                children,
                paths(element, "reusedBorderedNodeMappings"),
                reusedChildren,
                imported(element)));
    }

    private String variable(XmiElement element) {
        element.get("semanticCandidatesExpression");
        element.flag("multiple");
        element.get("message");
        return element.get("name");
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
            problems.add(element, "The import names no mapping.");
        }
        return found;
    }

    private EdgeMapping edgeImport(XmiElement element) {
        boolean keeps = !element.get("inheritsAncestorFilters", "true").equals("false");
        Optional<Import> imported =
                paths(element, "importedMapping").stream().findFirst().map(path -> new Import(path, false, keeps));
        if (imported.isEmpty()) {
            problems.add(element, "The import names no mapping.");
        }
        return new EdgeMapping(
                names.selection(element),
                false,
                Expression.parse(""),
                Expression.parse(""),
                Expression.parse(""),
                List.of(),
                List.of(),
                styles.choice(element, "style", "conditionnalStyles", styles::edge),
                imported);
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
        if (!element.get("pathExpression").isBlank()
                || !paths(element, "pathNodeMapping").isEmpty()) {
            problems.add(element, "Paths of edges are not supported.");
        }
        return new EdgeMapping(
                names.selection(element),
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
        if (!element.type.equals("MappingBasedDecoration")
                && !element.type.equals("SemanticBasedDecoration")
                && !element.type.equals("GenericDecorationDescription")) {
            problems.add(element, "Decorations of the kind '" + element.type + "' are not supported.");
            return Optional.empty();
        }
        element.get("distributionDirection");
        return Optional.of(new DecorationMapping(
                element.path(),
                element.get("name"),
                element.get("position", "SOUTH_WEST"),
                Expression.parse(element.get("preconditionExpression")),
                Expression.parse(element.get("imageExpression")),
                Expression.parse(element.get("tooltipExpression")),
                paths(element, "mappings"),
                element.get("domainClass")));
    }

    private Filter filter(XmiElement element) {
        String name = element.get("name");
        List<FilterRule> rules = new ArrayList<>();
        for (XmiElement rule : element.children("filters")) {
            if (rule.type.equals("MappingFilter")) {
                if (!rule.get("viewConditionExpression").isBlank()) {
                    problems.add(rule, "A condition on views is not supported.");
                }
                rules.add(new FilterRule(
                        rule.path(),
                        rule.get("filterKind", "HIDE").equals("COLLAPSE"),
                        Expression.parse(rule.get("semanticConditionExpression")),
                        paths(rule, "mappings"),
                        List.of()));
            } else if (rule.type.equals("VariableFilter")) {
                rules.add(new FilterRule(
                        rule.path(),
                        false,
                        Expression.parse(rule.get("semanticConditionExpression")),
                        List.of(),
                        rule.children("ownedVariables").stream()
                                .map(this::variable)
                                .toList()));
            } else {
                problems.add(rule, "Filters of the kind '" + rule.type + "' are not supported.");
            }
        }
        return new Filter(element.path(), name, names.label(element), rules);
    }

    private List<String> paths(XmiElement element, String feature) {
        return references.targets(element, feature, problems).stream()
                .map(XmiElement::path)
                .toList();
    }
}
