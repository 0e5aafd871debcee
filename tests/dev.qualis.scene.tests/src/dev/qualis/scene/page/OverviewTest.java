package dev.qualis.scene.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.scene.Arrangement;
import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Edge;
import dev.qualis.scene.Label;
import dev.qualis.scene.LayoutChoice;
import dev.qualis.scene.Node;
import dev.qualis.scene.SampleScenes;
import dev.qualis.scene.SceneHead;
import dev.qualis.scene.TreeScene;
import dev.qualis.scene.TreeScene.Item;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverviewTest {
    private static Node line(String id, boolean bold) {
        Node box = SampleScenes.box(id, id);
        Label label = new Label(id, SampleScenes.text(9, bold));
        return new Node(
                id,
                box.mapping(),
                box.kind(),
                box.element(),
                label,
                "",
                box.style(),
                box.preferredSize(),
                false,
                Arrangement.FREE,
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void keepsOfListsWhatIsBold() {
        Node list = SampleScenes.container(
                "list", "部门", Arrangement.LIST, List.of(line("head", true), line("clerk", false)));
        Node other = SampleScenes.box("other", "其他");
        List<Edge> edges = List.of(SampleScenes.edge("list", "other", ""), SampleScenes.edge("clerk", "other", ""));
        DiagramScene brief = Overview.of(
                new DiagramScene(SceneHead.of("d", "d"), LayoutChoice.AUTOMATIC, List.of(list, other), edges));
        assertEquals(
                List.of("head"),
                brief.nodes().getFirst().children().stream().map(Node::id).toList());
        assertEquals(List.of(edges.getFirst()), brief.edges());
    }

    private static Item item(String id, Item... below) {
        Label label = new Label(id, SampleScenes.text(9, false));
        return new Item(id, "Item", SampleScenes.element(id), label, null, List.of(below));
    }

    @Test
    void cutsATreeAtItsDepth() {
        TreeScene tree = new TreeScene(SceneHead.of("t", "t"), List.of(item("1", item("1.1", item("1.1.1")))));
        TreeScene brief = Overview.of(tree, 1);
        assertEquals(List.of(item("1", item("1.1"))), brief.items());
    }
}
