package dev.qualis.scene.layout;

import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Edge;
import dev.qualis.scene.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the edges that lead back when a diagram is read from its first element on, so that a circle of processes is opened
 * where its author began it.
 */
final class BackwardEdges {
    private final Map<String, List<Edge>> outgoing = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Set<String> open = new HashSet<>();
    private final Set<Edge> backward = new HashSet<>();

    private BackwardEdges() {}

    private record Visit(String node, Iterator<Edge> edges) {}

    static Set<Edge> of(DiagramScene scene) {
        BackwardEdges search = new BackwardEdges();
        Set<String> targets = new HashSet<>();
        for (Edge edge : scene.edges()) {
            search.outgoing
                    .computeIfAbsent(edge.source(), id -> new ArrayList<>())
                    .add(edge);
            targets.add(edge.target());
        }
        List<String> order = new ArrayList<>();
        scene.nodes().forEach(node -> collect(node, order));
        order.stream().filter(id -> !targets.contains(id)).forEach(search::visit);
        order.forEach(search::visit);
        return search.backward;
    }

    private static void collect(Node node, List<String> into) {
        into.add(node.id());
        node.borderNodes().forEach(child -> collect(child, into));
        node.children().forEach(child -> collect(child, into));
    }

    /** Depth first without recursion: a chain of elements may be longer than the stack is deep. */
    private void visit(String start) {
        if (!done.add(start)) {
            return;
        }
        Deque<Visit> stack = new ArrayDeque<>();
        push(start, stack);
        while (!stack.isEmpty()) {
            Visit visit = stack.peek();
            if (!visit.edges().hasNext()) {
                open.remove(visit.node());
                stack.pop();
                continue;
            }
            Edge edge = visit.edges().next();
            if (open.contains(edge.target())) {
                backward.add(edge);
            } else if (done.add(edge.target())) {
                push(edge.target(), stack);
            }
        }
    }

    private void push(String node, Deque<Visit> stack) {
        open.add(node);
        stack.push(new Visit(node, outgoing.getOrDefault(node, List.of()).iterator()));
    }
}
