package dev.qualis.viewpoint;

import dev.qualis.scene.Color;
import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.LegendEntry;
import dev.qualis.scene.Node;
import dev.qualis.scene.Scene;
import dev.qualis.scene.SceneHead;
import dev.qualis.scene.TableScene;
import dev.qualis.scene.TableScene.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Adds to the legend of a scene what the signs in it mean: those that begin a line of a label, and the empty cell. */
final class LegendSigns {
    private static final Color CELL_BORDER = new Color(140, 140, 140);

    private LegendSigns() {}

    static Scene explained(Scene scene, Map<String, String> signs) {
        List<LegendEntry> used = signs.entrySet().stream()
                .filter(sign -> sign.getKey().isEmpty() ? hasEmptyCell(scene) : hasLine(scene, sign.getKey()))
                .map(sign -> new LegendEntry(Color.WHITE, CELL_BORDER, sign.getKey(), sign.getValue()))
                .toList();
        if (used.isEmpty()) {
            return scene;
        }
        SceneHead head = scene.head();
        List<LegendEntry> legend = new ArrayList<>(head.legend());
        legend.addAll(used);
        SceneHead explained =
                new SceneHead(head.id(), head.title(), head.language(), head.root(), legend, head.warnings());
        return switch (scene) {
            case DiagramScene diagram ->
                new DiagramScene(explained, diagram.layout(), diagram.nodes(), diagram.edges());
            case TableScene table ->
                new TableScene(
                        explained, table.kind(), table.headerWidth(), table.rows(), table.columns(), table.cells());
            default -> scene;
        };
    }

    private static boolean hasEmptyCell(Scene scene) {
        return scene instanceof TableScene table
                && table.cells().stream()
                                .filter(cell -> !cell.label().isEmpty())
                                .count()
                        < (long) count(table.rows()) * table.columns().size();
    }

    private static int count(List<Row> rows) {
        return rows.stream().mapToInt(row -> 1 + count(row.children())).sum();
    }

    private static boolean hasLine(Scene scene, String sign) {
        return labels(scene).flatMap(String::lines).anyMatch(line -> line.startsWith(sign + " "));
    }

    private static Stream<String> labels(Scene scene) {
        return switch (scene) {
            case DiagramScene diagram -> diagram.nodes().stream().flatMap(LegendSigns::labels);
            case TableScene table ->
                table.cells().stream().map(cell -> cell.label().text());
            default -> Stream.empty();
        };
    }

    private static Stream<String> labels(Node node) {
        return Stream.concat(
                Stream.of(node.label().text()), node.children().stream().flatMap(LegendSigns::labels));
    }
}
