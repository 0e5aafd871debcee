package dev.qualis.dsl.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Finds cycles in a relation by one depth-first walk, without recursion, so that a chain of any length is no problem.
 * A cycle begins with its element that stands first in the project's text: there the line turns back on itself.
 */
final class Cycle<T extends EObject> {

    private final Function<T, ? extends Iterable<T>> successors;

    private final Map<T, Boolean> finished = new IdentityHashMap<>();

    private final Set<T> reported = new HashSet<>();

    Cycle(Function<T, ? extends Iterable<T>> successors) {
        this.successors = successors;
    }

    /** Tells every cycle that can be reached from the starts and begins in the resource, once. */
    void find(Iterable<T> starts, Resource resource, Consumer<List<T>> found) {
        for (T start : starts) {
            walk(start, resource, found);
        }
    }

    private void walk(T start, Resource resource, Consumer<List<T>> found) {
        if (finished.containsKey(start)) {
            return;
        }
        List<T> path = new ArrayList<>();
        List<java.util.Iterator<? extends T>> open = new ArrayList<>();
        enter(start, path, open);
        while (!path.isEmpty()) {
            java.util.Iterator<? extends T> next = open.getLast();
            if (!next.hasNext()) {
                finished.put(path.removeLast(), Boolean.TRUE);
                open.removeLast();
                continue;
            }
            T successor = next.next();
            Boolean state = successor.eIsProxy() ? Boolean.TRUE : finished.get(successor);
            if (state == null) {
                enter(successor, path, open);
            } else if (!state) {
                tell(path.subList(path.indexOf(successor), path.size()), resource, found);
            }
        }
    }

    private void enter(T element, List<T> path, List<java.util.Iterator<? extends T>> open) {
        finished.put(element, Boolean.FALSE);
        path.add(element);
        open.add(successors.apply(element).iterator());
    }

    private void tell(List<T> cycle, Resource resource, Consumer<List<T>> found) {
        T first = cycle.stream().min(inText()).orElseThrow();
        if (first.eResource() == resource && reported.add(first)) {
            List<T> turned = new ArrayList<>(cycle.subList(cycle.indexOf(first), cycle.size()));
            turned.addAll(cycle.subList(0, cycle.indexOf(first)));
            found.accept(turned);
        }
    }

    private static <E extends EObject> Comparator<E> inText() {
        return Comparator.<E, String>comparing(
                        element -> element.eResource().getURI().toString())
                .thenComparingInt(Cycle::offset);
    }

    private static int offset(EObject element) {
        ICompositeNode node = NodeModelUtils.getNode(element);
        return node == null ? 0 : node.getOffset();
    }

    /** The names along the cycle, back to the first. */
    static <E extends dev.qualis.model.qms.core.NamedElement> String path(List<E> cycle) {
        return cycle.stream().map(QmsCheck::name).collect(Collectors.joining(" → ")) + " → "
                + QmsCheck.name(cycle.getFirst());
    }
}
