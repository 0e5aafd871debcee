package dev.qualis.pictures;

import dev.qualis.scene.Arrangement;
import dev.qualis.scene.Arrow;
import dev.qualis.scene.Color;
import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Edge;
import dev.qualis.scene.EdgeStyle;
import dev.qualis.scene.Label;
import dev.qualis.scene.LayoutChoice;
import dev.qualis.scene.LegendEntry;
import dev.qualis.scene.LineStyle;
import dev.qualis.scene.Node;
import dev.qualis.scene.NodeStyle;
import dev.qualis.scene.Routing;
import dev.qualis.scene.SceneHead;
import dev.qualis.scene.SceneWarning;
import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.Size;
import dev.qualis.scene.TableScene;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.TreeScene;
import java.util.ArrayList;
import java.util.List;

/** Small scenes in both languages. */
public final class Samples {
    public static final Color BLUE = new Color(39, 76, 114);
    public static final Color PALE = new Color(219, 234, 254);

    private Samples() {}

    public static TextStyle text(boolean bold) {
        return new TextStyle(8, bold, false, false, false, Color.BLACK);
    }

    static SemanticElement element(String name) {
        return new SemanticElement(name, name);
    }

    static SceneHead head(String id, String title, String language) {
        return new SceneHead(
                id, title, language, SemanticElement.NONE, List.of(new LegendEntry(PALE, BLUE, "质量部门")), List.of());
    }

    public static Node node(String id, String label, boolean container, List<Node> children) {
        NodeStyle style = new NodeStyle(
                container ? dev.qualis.scene.Shape.RECTANGLE : dev.qualis.scene.Shape.ROUNDED,
                container ? Color.WHITE : PALE,
                container ? Color.WHITE : PALE,
                BLUE,
                1,
                LineStyle.SOLID,
                container ? 0 : 4,
                true,
                NodeStyle.Alignment.CENTER,
                "",
                "",
                List.of());
        return new Node(
                id,
                "Node",
                "Style",
                element(id),
                new Label(label, text(container)),
                "tooltip of " + id,
                style,
                Size.AUTOMATIC,
                container,
                Arrangement.FREE,
                List.of(),
                children,
                List.of());
    }

    public static Edge edge(String source, String target, String label) {
        return new Edge(
                source + "-" + target,
                "Edge",
                element(source + "-" + target),
                source,
                target,
                new EdgeStyle(BLUE, 1.5, LineStyle.SOLID, Arrow.NONE, Arrow.IN_FILLED, Routing.ORTHOGONAL),
                Label.NONE,
                label.isEmpty() ? Label.NONE : new Label(label, text(false)),
                Label.NONE);
    }

    /** Two positions in a unit, and a third with an edge from the first. */
    public static DiagramScene diagram() {
        Node unit = node(
                "unit",
                "质量中心 Quality",
                true,
                List.of(node("cqo", "首席质量官", false, List.of()), node("lab", "Reliability lab", false, List.of())));
        return new DiagramScene(
                head("Chart", "组织结构图 Chart", "zh-CN"),
                LayoutChoice.AUTOMATIC,
                List.of(unit, node("audit", "审核组长 <Audit & Co>", false, List.of())),
                List.of(edge("cqo", "audit", "汇报"), edge("cqo", "lab", "")));
    }

    /** A chain of steps beside each other chains. */
    public static DiagramScene wide(int nodes) {
        List<Node> steps = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            steps.add(node("n" + i, "过程 Process " + i, false, List.of()));
            if (i > 0) {
                edges.add(edge("n" + (i - 1) / 3, "n" + i, ""));
            }
        }
        return new DiagramScene(head("Wide", "过程网络", "zh-CN"), LayoutChoice.AUTOMATIC, steps, edges);
    }

    public static TableScene table(int rows, int columns) {
        List<TableScene.Row> lines = new ArrayList<>();
        List<TableScene.Column> heads = new ArrayList<>();
        List<TableScene.Cell> cells = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            Label label = new Label("供应商质量工程师 " + c, text(true));
            heads.add(new TableScene.Column("c" + c, "Column", element("c" + c), label, TableScene.Paint.OPEN, 0));
        }
        for (int r = 0; r < rows; r++) {
            Label label = new Label("过程 Process " + r, text(false));
            lines.add(new TableScene.Row("r" + r, "Line", element("r" + r), label, TableScene.Paint.OPEN, List.of()));
            for (int c = r % 3; c < columns; c += 3) {
                TextStyle style = text(true);
                cells.add(new TableScene.Cell(
                        "r" + r,
                        "c" + c,
                        "Cell",
                        element("r" + r + "c" + c),
                        new Label(r % 2 == 0 ? "A" : "R", style),
                        new TableScene.Paint(style, PALE)));
            }
        }
        return new TableScene(head("Raci", "职责矩阵 RACI", "zh-CN"), TableScene.Kind.CROSS, 0, lines, heads, cells);
    }

    public static TreeScene tree(int sections, int clauses) {
        List<TreeScene.Item> items = new ArrayList<>();
        for (int s = 0; s < sections; s++) {
            List<TreeScene.Item> below = new ArrayList<>();
            for (int c = 0; c < clauses; c++) {
                Label label = new Label("条款 " + s + "." + c + " 满足", text(false));
                below.add(new TreeScene.Item(s + "." + c, "Clause", element(s + "." + c), label, PALE, List.of()));
            }
            Label label = new Label("章节 Section " + s, text(true));
            items.add(new TreeScene.Item("s" + s, "Section", element("s" + s), label, null, below));
        }
        return new TreeScene(head("Tree", "符合性 Conformity", "zh-CN"), items);
    }

    /** A head that tells of something that could not be drawn. */
    public static SceneHead warned(SceneHead head) {
        return new SceneHead(
                head.id(),
                head.title(),
                head.language(),
                head.root(),
                head.legend(),
                List.of(new SceneWarning("a/b", "A service failed.", SemanticElement.NONE)));
    }
}
