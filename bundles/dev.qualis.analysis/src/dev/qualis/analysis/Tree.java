package dev.qualis.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EObject;

/**
 * Elements that name their parent, read as a tree. An element whose parents run in a circle becomes a root and its
 * parent is disregarded there, so that every element is reached exactly once.
 */
final class Tree<T extends EObject> {

    private final List<T> all;
    private final Set<T> roots = new LinkedHashSet<>();
    private final Groups<T, T> children = new Groups<>();

    /** Reads the tree of the elements; roots and children keep the order of {@code all}. */
    Tree(List<T> all, UnaryOperator<T> parent) {
        this.all = Collections.unmodifiableList(all);
        Map<T, Integer> places = new IdentityHashMap<>();
        all.forEach(element -> places.put(element, places.size()));
        Set<T> circular = firstOfEachCircle(places, parent);
        for (T element : all) {
            T above = parent.apply(element);
            if (!places.containsKey(above) || circular.contains(element)) {
                roots.add(element);
            } else {
                children.add(above, element);
            }
        }
    }

    /** Walks upwards from each element until a path already walked; meeting the own path again shows a circle. */
    private Set<T> firstOfEachCircle(Map<T, Integer> places, UnaryOperator<T> parent) {
        Set<T> circular = new HashSet<>();
        Map<T, T> walkedFrom = new IdentityHashMap<>();
        for (T start : all) {
            T at = start;
            while (places.containsKey(at) && walkedFrom.putIfAbsent(at, start) == null) {
                at = parent.apply(at);
            }
            if (walkedFrom.get(at) == start) {
                circular.add(firstOnCircle(at, places, parent));
            }
        }
        return circular;
    }

    private T firstOnCircle(T member, Map<T, Integer> places, UnaryOperator<T> parent) {
        T first = member;
        for (T at = parent.apply(member); at != member; at = parent.apply(at)) {
            first = places.get(at) < places.get(first) ? at : first;
        }
        return first;
    }

    List<T> all() {
        return all;
    }

    List<T> roots() {
        return List.copyOf(roots);
    }

    boolean isRoot(T element) {
        return roots.contains(element);
    }

    List<T> children(T parent) {
        return children.get(parent);
    }

    /** All elements from the roots down, each before its children. */
    List<T> depthFirst() {
        List<T> order = new ArrayList<>(all.size());
        Deque<T> open = new ArrayDeque<>();
        pushReversed(open, roots());
        while (!open.isEmpty()) {
            T element = open.pop();
            order.add(element);
            pushReversed(open, children(element));
        }
        return order;
    }

    private static <T> void pushReversed(Deque<T> open, List<T> elements) {
        elements.reversed().forEach(open::push);
    }
}
