package dev.qualis.scene.json;

import dev.qualis.scene.Label;
import dev.qualis.scene.Node;
import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.TableScene.Column;
import dev.qualis.scene.TableScene.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of elements by the ids of what shows them; the label where an element has no name. */
final class NodeNames {
    private final Map<String, String> names = new HashMap<>();

    NodeNames(List<Node> nodes) {
        nodes.forEach(this::add);
    }

    static NodeNames ofRows(List<Row> rows) {
        NodeNames names = new NodeNames(List.of());
        rows.forEach(names::add);
        return names;
    }

    static NodeNames ofColumns(List<Column> columns) {
        NodeNames names = new NodeNames(List.of());
        columns.forEach(column -> names.put(column.id(), column.element(), column.label()));
        return names;
    }

    private void add(Row row) {
        put(row.id(), row.element(), row.label());
        row.children().forEach(this::add);
    }

    private void add(Node node) {
        put(node.id(), node.element(), node.label());
        node.borderNodes().forEach(this::add);
        node.children().forEach(this::add);
    }

    private void put(String id, SemanticElement element, Label label) {
        names.put(id, element.name().isEmpty() ? label.text() : element.name());
    }

    String of(String id) {
        return names.get(id);
    }
}
