package dev.qualis.scene.layout;

import dev.qualis.scene.Node;
import dev.qualis.scene.layout.PlacedNode.Role;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.graph.ElkNode;

/** A node on its way to a place: sized first, placed later. Positions are relative to the parent box. */
final class Box {
    final Node node;
    final Box parent;
    final Role role;
    final List<Box> children = new ArrayList<>();
    /** Whether ELK places the children; otherwise they are already placed relative to this box. */
    boolean open;
    /** The label at its place relative to this box, null where ELK places it or there is none. */
    TextBlock label;

    double x;
    double y;
    double width;
    double height;
    /** Room kept free at the top for the title of an open container. */
    double titleHeight;

    ElkNode elk;

    Box(Node node, Box parent, Role role) {
        this.node = node;
        this.parent = parent;
        this.role = role;
    }

    void place(double left, double top) {
        x = left;
        y = top;
    }

    /** The outermost box that ELK knows and that holds this one. */
    Box placedByElk() {
        Box box = this;
        while (box.elk == null && box.parent != null) {
            box = box.parent;
        }
        return box;
    }
}
