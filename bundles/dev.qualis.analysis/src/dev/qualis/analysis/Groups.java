package dev.qualis.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/**
 * Values grouped by a model element, each group in the order of adding. The groups themselves have no order, so they
 * can only be asked for, never listed: that keeps hash order out of every result.
 */
final class Groups<K extends EObject, V> {

    private final Map<K, List<V>> groups = new IdentityHashMap<>();

    /** Adds a value to a group; a key that is missing or does not resolve is left out. */
    void add(K key, V value) {
        if (isPresent(key)) {
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
        }
    }

    /** The values of the group, unmodifiable, empty where there are none; they can be asked for {@code null}, which they never have. */
    List<V> get(K key) {
        List<V> group = groups.get(key);
        return group == null ? Collections.emptyList() : Collections.unmodifiableList(group);
    }

    static boolean isPresent(EObject element) {
        return element != null && !element.eIsProxy();
    }
}
