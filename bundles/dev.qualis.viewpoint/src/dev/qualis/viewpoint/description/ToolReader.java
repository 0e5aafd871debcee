package dev.qualis.viewpoint.description;

import dev.qualis.viewpoint.description.ToolDescription.Operation;
import dev.qualis.viewpoint.expression.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the tools of a description: what editors do to a model. */
final class ToolReader {
    /** The features in which tables, trees and rules keep their tools. */
    private static final Set<String> PARTS =
            Set.of("directEdit", "create", "createColumn", "delete", "ownedCreateLine", "fixes");

    private static final Set<String> OF_THE_EDITOR = Set.of(
            "Navigation", "CreateView", "CreateEdgeView", "DeleteView", "ExternalJavaAction", "DialogModelOperation");

    private static final String[] MAPPINGS = {"nodeMappings", "containerMappings", "edgeMappings", "mappings", "mapping"
    };

    /** The features by which mappings name the tools that work on them. */
    private static final String[] TOOLS = {
        "labelDirectEdit", "deletionDescription", "dropDescriptions", "reconnections", "doubleClickDescription"
    };

    private final References references;
    private final Names names;

    /** Names of the mappings that name a tool, by the tool's path. */
    private final Map<String, Set<String>> users = new HashMap<>();

    ToolReader(References references, Names names) {
        this.references = references;
        this.names = names;
    }

    /** All tools at any depth, in the order of the file. */
    List<ToolDescription> read(XmiElement element) {
        List<ToolDescription> tools = new ArrayList<>();
        collectUsers(element);
        collect(element, tools);
        return tools;
    }

    private void collectUsers(XmiElement element) {
        for (String feature : TOOLS) {
            if (element.has(feature)) {
                references.paths(element, feature).stream()
                        .flatMap(path -> references.find(element, path).stream())
                        .forEach(tool -> users.computeIfAbsent(tool.path(), any -> new LinkedHashSet<>())
                                .add(element.get("name")));
            }
        }
        element.all().forEach(this::collectUsers);
    }

    private void collect(XmiElement element, List<ToolDescription> tools) {
        boolean part = PARTS.contains(element.feature);
        if (part || element.feature.equals("ownedTools") && !operations(element).isEmpty()) {
            tools.add(tool(element));
        }
        element.all().forEach(child -> collect(child, tools));
    }

    private ToolDescription tool(XmiElement element) {
        Set<String> mappings = new LinkedHashSet<>();
        addMappings(element, MAPPINGS, mappings);
        mappings.addAll(users.getOrDefault(element.path(), Set.of()));
        if (PARTS.contains(element.feature) && element.parent != null) {
            mappings.add(element.parent.get("name"));
            if (element.parent.feature.equals("intersection")) {
                addMappings(element.parent, new String[] {"lineMapping", "columnMapping"}, mappings);
            }
        }
        return new ToolDescription(
                element.path(),
                element.type.isEmpty() ? element.feature : element.type,
                element.get("name"),
                names.label(element),
                Expression.parse(element.get("precondition")),
                List.copyOf(mappings),
                operations(element));
    }

    private void addMappings(XmiElement element, String[] features, Set<String> mappings) {
        for (String feature : features) {
            references.paths(element, feature).stream()
                    .map(path -> references
                            .find(element, path)
                            .map(found -> found.get("name"))
                            .orElse(path))
                    .forEach(mappings::add);
        }
    }

    /** In diagrams the first operation stands in an initial one, in tables it stands alone. */
    private static List<Operation> operations(XmiElement tool) {
        List<Operation> operations = new ArrayList<>();
        for (XmiElement child : tool.all()) {
            switch (child.feature) {
                case "initialOperation", "operation" -> operations.addAll(children(child, "firstModelOperations"));
                case "firstModelOperation", "firstModelOperations" -> operations.add(operation(child));
                default -> {}
            }
        }
        return operations;
    }

    private static List<Operation> children(XmiElement element, String feature) {
        return element.children(feature).stream().map(ToolReader::operation).toList();
    }

    private static Expression expression(XmiElement element, String feature) {
        return Expression.parse(element.get(feature));
    }

    private static Operation operation(XmiElement element) {
        String path = element.path();
        List<Operation> then = children(element, "subModelOperations");
        return switch (element.type) {
            case "ChangeContext" -> new Operation.ChangeContext(path, expression(element, "browseExpression"), then);
            case "CreateInstance" ->
                new Operation.CreateInstance(
                        path,
                        element.get("typeName"),
                        expression(element, "referenceName"),
                        element.get("variableName", "instance"),
                        then);
            case "SetValue", "SetObject" ->
                new Operation.SetValue(
                        path, expression(element, "featureName"), expression(element, "valueExpression"), then);
            case "Unset" ->
                new Operation.Unset(
                        path, expression(element, "featureName"), expression(element, "elementExpression"), then);
            case "RemoveElement" -> new Operation.RemoveElement(path, then);
            case "MoveElement" ->
                new Operation.MoveElement(
                        path, expression(element, "newContainerExpression"), expression(element, "featureName"), then);
            case "For" ->
                new Operation.For(path, expression(element, "expression"), element.get("iteratorName", "i"), then);
            case "If" -> new Operation.If(path, expression(element, "conditionExpression"), then);
            case "Let" ->
                new Operation.Let(path, expression(element, "valueExpression"), element.get("variableName"), then);
            case "Switch" -> choice(element);
            default ->
                OF_THE_EDITOR.contains(element.type)
                        ? new Operation.OfTheEditor(path, element.type, then)
                        : new Operation.Unknown(path, element.type);
        };
    }

    private static Operation choice(XmiElement element) {
        List<Operation.If> cases = element.children("cases").stream()
                .map(each -> new Operation.If(
                        each.path(), expression(each, "conditionExpression"), children(each, "subModelOperations")))
                .toList();
        List<Operation> otherwise = element.children("default").stream()
                .flatMap(each -> children(each, "subModelOperations").stream())
                .toList();
        return new Operation.Switch(element.path(), cases, otherwise);
    }
}
