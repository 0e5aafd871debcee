package dev.qualis.scene.json;

import dev.qualis.scene.ChartScene;
import dev.qualis.scene.Color;
import dev.qualis.scene.Decoration;
import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Edge;
import dev.qualis.scene.EdgeStyle;
import dev.qualis.scene.Label;
import dev.qualis.scene.Node;
import dev.qualis.scene.Scene;
import dev.qualis.scene.SceneHead;
import dev.qualis.scene.SceneWarning;
import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.TableScene;
import dev.qualis.scene.TableScene.Cell;
import dev.qualis.scene.TableScene.Column;
import dev.qualis.scene.TableScene.Paint;
import dev.qualis.scene.TableScene.Row;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.TreeScene;
import dev.qualis.scene.TreeScene.Item;
import java.util.List;
import java.util.Locale;

/**
 * Writes what is on pictures as JSON: the facts that can be compared with what another tool shows, no geometry.
 *
 * <p>{@code {"diagrams":[…]}}, each with {@code id} (name of the representation), {@code kind} ({@code diagram},
 * {@code crosstable}, {@code table}, {@code tree}, {@code chart}), {@code title}, {@code root} and, always, the lists {@code nodes},
 * {@code edges}, {@code rows}, {@code columns}, {@code cells}, {@code warnings}:
 *
 * <ul>
 *   <li>a label: {@code label, color, labelSize} (in points){@code , labelFormat} ({@code bold italic underline strike_through}, absent
 *       where plain)
 *   <li>node: {@code id, parent} (id, absent at the top){@code , mapping, style, border} (whether on its parent's
 *       border){@code , element, name}, its label{@code , tooltip, fill, stroke, borderSize, borderLineStyle, decorations};
 *       tree items are nodes without stroke and border
 *   <li>edge: {@code id, mapping, element, name, source, target} (node ids){@code , sourceName, targetName}, its label{@code ,
 *       beginLabel, beginLabelColor, beginLabelSize, beginLabelFormat}, the same of {@code endLabel, stroke, size} (in pixels){@code ,
 *       lineStyle, sourceArrow, targetArrow, routingStyle}, by the names that they have in Sirius
 *   <li>row: {@code id, parent, mapping, element, name, label, color, fill}; column: the same without parent
 *   <li>cell: {@code row, column} (ids){@code , rowName, columnName, mapping, element, name, label, color, fill}
 *   <li>warning: {@code path, message, element}
 *   <li>only charts: {@code form} ({@code across, radar}){@code , categoryAxis, unit, categories} and {@code series}, each with
 *       {@code name, look} ({@code bar, line, path, share}){@code , color, values}: one for each category, null where there is none
 * </ul>
 *
 * {@code element} is the identity of the model element, {@code name} its name. Colours are {@code #rrggbb}; what a
 * description leaves open and empty texts other than labels are absent. These names do not change.
 */
public final class SceneJson {
    private SceneJson() {}

    public static String write(List<? extends Scene> scenes) {
        JsonText out = new JsonText();
        out.open('{').key("diagrams").open('[');
        for (Scene scene : scenes) {
            out.item();
            new Run(out).write(scene);
        }
        out.close(']').close('}');
        return out.toString();
    }

    private record Run(JsonText out) {
        void write(Scene scene) {
            SceneHead head = scene.head();
            out.open('{').field("id", head.id());
            out.field("kind", kind(scene)).field("title", head.title());
            out.field("root", filled(head.root().id()));
            out.key("nodes").open('[');
            switch (scene) {
                case DiagramScene diagram -> diagram.nodes().forEach(node -> node(node, null, false));
                case TreeScene tree -> tree.items().forEach(item -> item(item, null));
                case TableScene table -> {}
                case ChartScene chart -> {}
            }
            out.close(']').key("edges").open('[');
            if (scene instanceof DiagramScene diagram) {
                edges(diagram);
            }
            out.close(']');
            table(scene instanceof TableScene table ? table : null);
            if (scene instanceof ChartScene chart) {
                chart(chart);
            }
            out.key("warnings").open('[');
            head.warnings().forEach(this::warning);
            out.close(']').close('}');
        }

        private static String kind(Scene scene) {
            return switch (scene) {
                case DiagramScene diagram -> "diagram";
                case TableScene table -> table.kind() == TableScene.Kind.CROSS ? "crosstable" : "table";
                case TreeScene tree -> "tree";
                case ChartScene chart -> "chart";
            };
        }

        private static String filled(String text) {
            return text.isEmpty() ? null : text;
        }

        private void element(String mapping, SemanticElement element) {
            out.field("mapping", mapping);
            out.field("element", filled(element.id())).field("name", filled(element.name()));
        }

        private void label(Label label) {
            out.field("label", label.text());
            style("", label);
        }

        /** How a label is written; nothing where there is none. */
        private void style(String prefix, Label label) {
            if (label.text().isEmpty()) {
                return;
            }
            TextStyle style = label.style();
            boolean other = !prefix.isEmpty();
            out.field(other ? prefix + "Color" : "color", style.color().hex());
            out.field(other ? prefix + "Size" : "labelSize", style.size());
            out.field(other ? prefix + "Format" : "labelFormat", filled(SiriusNames.format(style)));
        }

        private void node(Node node, String parent, boolean border) {
            out.item().open('{').field("id", node.id()).field("parent", parent);
            out.field("style", node.kind()).field("border", border);
            element(node.mapping(), node.element());
            label(node.label());
            out.field("tooltip", filled(node.tooltip()));
            out.field("fill", node.style().fill().hex());
            out.field("stroke", node.style().border().hex());
            out.field("borderSize", node.style().borderWidth());
            out.field("borderLineStyle", SiriusNames.of(node.style().borderLine()));
            if (!node.decorations().isEmpty()) {
                out.key("decorations").open('[');
                for (Decoration mark : node.decorations()) {
                    out.item().quote(mark.name());
                }
                out.close(']');
            }
            out.close('}');
            node.borderNodes().forEach(child -> node(child, node.id(), true));
            node.children().forEach(child -> node(child, node.id(), false));
        }

        private void item(Item item, String parent) {
            out.item().open('{').field("id", item.id()).field("parent", parent);
            element(item.mapping(), item.element());
            label(item.label());
            out.field("fill", hex(item.background())).close('}');
            item.children().forEach(child -> item(child, item.id()));
        }

        private void edges(DiagramScene diagram) {
            NodeNames names = new NodeNames(diagram.nodes());
            for (Edge edge : diagram.edges()) {
                out.item().open('{').field("id", edge.id());
                element(edge.mapping(), edge.element());
                out.field("source", edge.source()).field("target", edge.target());
                out.field("sourceName", names.of(edge.source())).field("targetName", names.of(edge.target()));
                label(edge.center());
                out.field("beginLabel", filled(edge.begin().text()));
                style("beginLabel", edge.begin());
                out.field("endLabel", filled(edge.end().text()));
                style("endLabel", edge.end());
                line(edge.style());
                out.close('}');
            }
        }

        private void line(EdgeStyle style) {
            out.field("stroke", style.color().hex()).field("size", style.width());
            out.field("lineStyle", SiriusNames.of(style.line()));
            out.field("sourceArrow", SiriusNames.of(style.sourceArrow()));
            out.field("targetArrow", SiriusNames.of(style.targetArrow()));
            out.field("routingStyle", SiriusNames.of(style.routing()));
        }

        private void table(TableScene table) {
            out.key("rows").open('[');
            if (table != null) {
                table.rows().forEach(row -> row(row, null));
            }
            out.close(']').key("columns").open('[');
            if (table != null) {
                table.columns().forEach(this::column);
            }
            out.close(']').key("cells").open('[');
            if (table != null) {
                NodeNames rows = NodeNames.ofRows(table.rows());
                NodeNames columns = NodeNames.ofColumns(table.columns());
                table.cells().forEach(cell -> cell(cell, rows, columns));
            }
            out.close(']');
        }

        private void row(Row row, String parent) {
            out.item().open('{').field("id", row.id()).field("parent", parent);
            element(row.mapping(), row.element());
            label(row.label());
            out.field("fill", hex(row.paint().background())).close('}');
            row.children().forEach(child -> row(child, row.id()));
        }

        private void column(Column column) {
            out.item().open('{').field("id", column.id());
            element(column.mapping(), column.element());
            label(column.label());
            out.field("fill", hex(column.paint().background())).close('}');
        }

        private void cell(Cell cell, NodeNames rows, NodeNames columns) {
            Paint paint = cell.paint();
            out.item().open('{').field("row", cell.row()).field("column", cell.column());
            out.field("rowName", rows.of(cell.row())).field("columnName", columns.of(cell.column()));
            element(cell.mapping(), cell.element());
            label(cell.label());
            out.field("fill", hex(paint.background())).close('}');
        }

        private void chart(ChartScene chart) {
            out.field("form", chart.form().name().toLowerCase(Locale.ROOT));
            out.field("categoryAxis", filled(chart.categoryAxis())).field("unit", filled(chart.unit()));
            out.key("categories").open('[');
            chart.categories().forEach(category -> out.item().quote(category));
            out.close(']').key("series").open('[');
            for (ChartScene.Series series : chart.series()) {
                out.item().open('{').field("name", series.name());
                out.field("look", series.look().name().toLowerCase(Locale.ROOT));
                out.field("color", series.color().hex()).key("values").open('[');
                series.values().forEach(out::number);
                out.close(']').close('}');
            }
            out.close(']');
        }

        private static String hex(Color color) {
            return color == null ? null : color.hex();
        }

        private void warning(SceneWarning warning) {
            out.item().open('{').field("path", warning.path()).field("message", warning.message());
            out.field("element", filled(warning.element().id())).close('}');
        }
    }
}
