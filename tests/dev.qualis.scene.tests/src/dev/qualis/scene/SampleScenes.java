package dev.qualis.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Scenes for tests: real-looking pictures with Chinese and English labels of any size, the same on every run. */
public final class SampleScenes {
    private static final String[] UNITS = {
        "质量管理中心", "研发部", "供应链管理部", "生产制造部", "Customer Service", "市场营销部", "人力资源部", "信息化与数字化办公室"
    };
    private static final String[] POSITIONS = {
        "首席质量官", "质量经理", "体系工程师", "可靠性与失效分析高级工程师", "Supplier Quality Engineer", "检验员", "测试主管", "供应商质量工程师（SQE）"
    };
    private static final Color INK = new Color(39, 76, 114);
    private static final Color PALE = new Color(227, 237, 248);
    private static final Color GREY = new Color(138, 147, 158);

    private SampleScenes() {}

    public static TextStyle text(double size, boolean bold) {
        return new TextStyle(size, bold, false, false, false, new Color(31, 41, 55));
    }

    public static SemanticElement element(String name) {
        return new SemanticElement(name, name);
    }

    public static Node box(String id, String label) {
        NodeStyle style = new NodeStyle(
                Shape.ROUNDED,
                Color.WHITE,
                Color.WHITE,
                INK,
                1,
                LineStyle.SOLID,
                4,
                true,
                NodeStyle.Alignment.CENTER,
                "",
                "",
                List.of());
        return node(id, label, style, false, Arrangement.FREE, List.of());
    }

    public static Node node(
            String id, String label, NodeStyle style, boolean container, Arrangement arrangement, List<Node> children) {
        return new Node(
                id,
                container ? "Container" : "Node",
                "Square",
                element(id),
                new Label(label, text(9, container)),
                "tooltip of " + label,
                style,
                Size.AUTOMATIC,
                container,
                arrangement,
                List.of(),
                children,
                List.of());
    }

    public static Node container(String id, String label, Arrangement arrangement, List<Node> children) {
        NodeStyle style = new NodeStyle(
                Shape.ROUNDED,
                PALE,
                PALE,
                new Color(150, 176, 204),
                1,
                LineStyle.SOLID,
                6,
                true,
                NodeStyle.Alignment.CENTER,
                "",
                "",
                List.of());
        return node(id, label, style, true, arrangement, children);
    }

    public static Edge edge(String source, String target, String label) {
        EdgeStyle style = new EdgeStyle(
                GREY,
                1,
                LineStyle.SOLID,
                Arrow.NONE,
                Arrow.IN_FILLED,
                label.equals("tree") ? Routing.TREE : Routing.ORTHOGONAL);
        return new Edge(
                source + ">" + target,
                "Edge",
                element(source + ">" + target),
                source,
                target,
                style,
                Label.NONE,
                label.isEmpty() || label.equals("tree") ? Label.NONE : new Label(label, text(8, false)),
                Label.NONE);
    }

    /** Units with positions in them; each unit's first position reports to one of a unit above. */
    public static DiagramScene organisation(int nodes) {
        List<Node> units = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        int made = 0;
        for (int u = 0; made < nodes; u++) {
            List<Node> positions = new ArrayList<>();
            int count = 1 + u * 7 % 6;
            made++;
            for (int p = 0; p < count && made < nodes; p++, made++) {
                positions.add(box("p" + u + "." + p, POSITIONS[(u + p) % POSITIONS.length]));
            }
            units.add(container(
                    "u" + u,
                    UNITS[u % UNITS.length] + (u >= UNITS.length ? " " + u : ""),
                    Arrangement.FREE,
                    positions));
            if (u > 0 && !positions.isEmpty()) {
                edges.add(edge("p" + (u - 1) / 4 + ".0", "p" + u + ".0", "tree"));
            }
        }
        return new DiagramScene(
                SceneHead.of("Organisation", "组织结构图 Organisation"), LayoutChoice.AUTOMATIC, units, edges);
    }

    /** A flow from left to right with labelled edges; the seed decides the extra edges. */
    public static DiagramScene flow(int nodes, long seed) {
        Random random = new Random(seed);
        List<Node> steps = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        Shape[] shapes = {Shape.ROUNDED, Shape.RECTANGLE, Shape.ELLIPSE, Shape.LOZENGE, Shape.NOTE};
        for (int i = 0; i < nodes; i++) {
            Shape shape = shapes[random.nextInt(shapes.length)];
            NodeStyle style = new NodeStyle(
                    shape,
                    PALE,
                    PALE,
                    INK,
                    1,
                    LineStyle.SOLID,
                    shape == Shape.ROUNDED ? 5 : 0,
                    true,
                    NodeStyle.Alignment.CENTER,
                    "",
                    "",
                    List.of());
            steps.add(node(
                    "n" + i, POSITIONS[i % POSITIONS.length] + " " + i, style, false, Arrangement.FREE, List.of()));
            if (i > 0) {
                edges.add(edge("n" + random.nextInt(Math.max(0, i - 6), i), "n" + i, i % 3 == 0 ? "合格品 " + i : ""));
            }
        }
        for (int i = 0; i < nodes / 5; i++) {
            int a = random.nextInt(nodes);
            edges.add(edge("n" + a, "n" + Math.min(nodes - 1, a + 1 + random.nextInt(8)), ""));
        }
        List<Edge> distinct = edges.stream()
                .filter(edge -> !edge.source().equals(edge.target()))
                .collect(java.util.stream.Collectors.toMap(
                        Edge::id, edge -> edge, (a, b) -> a, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        return new DiagramScene(
                SceneHead.of("Flow", "流程图 Flow"),
                new LayoutChoice("org.eclipse.elk.layered", Map.of("org.eclipse.elk.direction", "RIGHT")),
                steps,
                distinct);
    }

    /** All four ways a container presents its children, with border nodes and decorations. */
    public static DiagramScene containers() {
        List<Node> all = new ArrayList<>();
        for (Arrangement arrangement : Arrangement.values()) {
            List<Node> children = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                children.add(box(arrangement + "." + i, POSITIONS[i]));
            }
            all.add(container(arrangement.name(), arrangement + " 容器", arrangement, children));
        }
        List<Node> lanes = List.of(
                container("l1", "管理过程", Arrangement.FREE, List.of(box("l1a", "战略策划"), box("l1b", "管理评审"))),
                container(
                        "l2",
                        "核心过程",
                        Arrangement.FREE,
                        List.of(box("l2a", "设计开发"), box("l2b", "采购"), box("l2c", "制造"), box("l2d", "交付"))),
                container("l3", "支持过程", Arrangement.LIST, List.of(box("l3a", "培训"), box("l3b", "计量管理"))));
        all.add(container("lanes", "过程地图", Arrangement.COLUMN, lanes));
        return new DiagramScene(SceneHead.of("Containers", "Containers"), LayoutChoice.AUTOMATIC, all, List.of());
    }

    /** A matrix; every {@code density}th cell has a letter. */
    public static TableScene matrix(int rows, int columns, int density) {
        List<TableScene.Row> lines = new ArrayList<>();
        List<TableScene.Column> heads = new ArrayList<>();
        List<TableScene.Cell> cells = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            heads.add(new TableScene.Column(
                    "c" + c,
                    "Column",
                    element("c" + c),
                    new Label(POSITIONS[c % POSITIONS.length], text(9, true)),
                    TableScene.Paint.OPEN,
                    0));
        }
        String[] letters = {"R", "A", "C", "I"};
        Color[] grounds = {new Color(219, 234, 254), new Color(39, 76, 114), new Color(241, 245, 249), Color.WHITE};
        for (int r = 0; r < rows; r++) {
            lines.add(new TableScene.Row(
                    "r" + r,
                    "Line",
                    element("r" + r),
                    new Label("过程 " + r + " " + UNITS[r % UNITS.length], text(9, false)),
                    TableScene.Paint.OPEN,
                    List.of()));
            for (int c = 0; c < columns; c++) {
                int k = r * 31 + c * 7;
                if (k % density == 0) {
                    int l = k / density % 4;
                    TextStyle style = l == 1 ? text(9, true).withColor(Color.WHITE) : text(9, true);
                    cells.add(new TableScene.Cell(
                            "r" + r,
                            "c" + c,
                            "Cell",
                            element("x" + r + "." + c),
                            new Label(letters[l], style),
                            new TableScene.Paint(style, grounds[l])));
                }
            }
        }
        return new TableScene(SceneHead.of("Matrix", "职责矩阵 RACI"), TableScene.Kind.CROSS, 0, lines, heads, cells);
    }
}
