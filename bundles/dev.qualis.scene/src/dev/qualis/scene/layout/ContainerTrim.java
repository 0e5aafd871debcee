package dev.qualis.scene.layout;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;

/**
 * Takes away the room that ELK leaves at the bottom and the right of containers.
 *
 * <p>Edges that only cross a container's border do not mind. Containers that edges end at, or that have border nodes, stay.
 */
final class ContainerTrim {
    private static final double PAD = 14;

    private final Map<ElkNode, double[]> routes = new HashMap<>();

    ContainerTrim(Collection<ElkEdge> edges) {
        for (ElkEdge edge : edges) {
            double[] reach = routes.computeIfAbsent(edge.getContainingNode(), node -> new double[2]);
            for (ElkEdgeSection section : edge.getSections()) {
                extend(reach, section.getStartX(), section.getStartY());
                extend(reach, section.getEndX(), section.getEndY());
                for (ElkBendPoint bend : section.getBendPoints()) {
                    extend(reach, bend.getX(), bend.getY());
                }
            }
            for (ElkLabel label : edge.getLabels()) {
                extend(reach, label.getX() + label.getWidth(), label.getY() + label.getHeight());
            }
        }
    }

    private static void extend(double[] reach, double x, double y) {
        reach[0] = Math.max(reach[0], x);
        reach[1] = Math.max(reach[1], y);
    }

    /** Inner containers must come after outer ones; they are trimmed first. */
    void trim(Collection<Box> boxes) {
        List<Box> all = List.copyOf(boxes);
        for (int i = all.size() - 1; i >= 0; i--) {
            Box box = all.get(i);
            if (box.open && isFree(box.elk)) {
                trim(box);
            }
        }
    }

    private static boolean isFree(ElkNode node) {
        return node.getPorts().isEmpty()
                && node.getIncomingEdges().isEmpty()
                && node.getOutgoingEdges().isEmpty();
    }

    private void trim(Box box) {
        double[] reach = routes.getOrDefault(box.elk, new double[2]).clone();
        for (Box child : box.children) {
            double below = child.label == null ? 0 : child.label.bounds().bottom();
            double beside = child.label == null ? 0 : child.label.bounds().right();
            extend(reach, child.x + Math.max(child.width, beside), child.y + Math.max(child.height, below));
        }
        double title = box.label == null ? 0 : box.label.bounds().width() + 2 * BoxSizer.PAD_X;
        double least = Math.max(title, box.node.preferredSize().width());
        double width = Math.max(least, reach[0] + PAD);
        if (width < box.width) {
            if (box.label != null) {
                box.label = box.label.moved((width - box.width) / 2, 0);
            }
            box.width = width;
        }
        box.height = Math.min(box.height, Math.max(box.node.preferredSize().height(), reach[1] + PAD));
    }
}
