package dev.qualis.viewpoint.description;

import dev.qualis.viewpoint.description.RepresentationDescription.Diagram;
import dev.qualis.viewpoint.description.RepresentationDescription.Head;
import dev.qualis.viewpoint.description.RepresentationDescription.Layer;
import dev.qualis.viewpoint.description.ViewpointGroup.Rule;
import dev.qualis.viewpoint.description.ViewpointGroup.Viewpoint;
import dev.qualis.viewpoint.expression.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads viewpoints with their representations. */
final class ViewpointReader {
    private final Problems problems;
    private final Names names;
    private final DiagramReader diagrams;
    private final TableReader tables;
    private final RuleReader rules;

    ViewpointReader(References references, StyleVariants variants, Problems problems, Names names) {
        this.problems = problems;
        this.names = names;
        StyleReader styles = new StyleReader(new ColorReader(references, problems), problems, variants);
        diagrams = new DiagramReader(references, styles, variants, problems, names);
        rules = new RuleReader(references, problems, names);
        tables = new TableReader(references, styles, problems, names);
    }

    DiagramReader diagrams() {
        return diagrams;
    }

    /** @param added the layers that extensions add to diagrams */
    Viewpoint viewpoint(XmiElement element, Map<XmiElement, List<Layer>> added) {
        List<RepresentationDescription> representations = new ArrayList<>();
        for (XmiElement child : element.children("ownedRepresentations")) {
            RepresentationDescription representation = representation(child);
            if (representation != null) {
                representations.add(
                        representation instanceof Diagram diagram
                                ? diagram.with(added.getOrDefault(child, List.of()))
                                : representation);
            }
        }
        List<Rule> all = new ArrayList<>();
        element.child("validationSet").ifPresent(set -> all.addAll(rules.read(set)));
        element.children("ownedRepresentations").stream()
                .filter(child -> child.type.contains("Diagram"))
                .flatMap(child -> child.child("validationSet").stream())
                .forEach(set -> all.addAll(rules.read(set)));
        return new Viewpoint(element.get("name"), names.label(element), representations, extensions(element), all);
    }

    /** Of a viewpoint that was not given, the diagrams that are extended. */
    Viewpoint extended(XmiElement element, Map<XmiElement, List<Layer>> added) {
        List<RepresentationDescription> extended = added.entrySet().stream()
                .filter(each -> each.getKey().parent == element)
                .<RepresentationDescription>map(each ->
                        diagrams.read(each.getKey(), names.head(each.getKey())).with(each.getValue()))
                .toList();
        return new Viewpoint(element.get("name"), names.label(element), extended, extensions(element), List.of());
    }

    /** Of a viewpoint whose mappings are used elsewhere, its services. */
    static Viewpoint services(XmiElement element) {
        return new Viewpoint(element.get("name"), element.get("name"), List.of(), extensions(element), List.of());
    }

    List<Diagram> diagramsOf(XmiElement viewpoint) {
        return viewpoint.children("ownedRepresentations").stream()
                .filter(child -> child.type.contains("Diagram"))
                .map(child -> diagrams.read(child, names.head(child)))
                .toList();
    }

    private static List<String> extensions(XmiElement viewpoint) {
        return viewpoint.children("ownedJavaExtensions").stream()
                .map(extension -> extension.get("qualifiedClassName"))
                .toList();
    }

    private RepresentationDescription representation(XmiElement element) {
        Head head = names.head(element);
        return switch (element.type) {
            case "DiagramDescription", "DiagramImportDescription", "SequenceDiagramDescription" ->
                diagrams.read(element, head);
            case "CrossTableDescription" -> tables.crossTable(element, head);
            case "EditionTableDescription" -> tables.editionTable(element, head);
            case "TreeDescription" -> tables.tree(element, head);
            default -> {
                problems.add(
                        element,
                        Message.of(
                                "Representations of the kind '{0}' are not supported.", "不支持“{0}”这种图表。", element.type));
                yield null;
            }
        };
    }
}
