package dev.qualis.compare.match;

import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.standard.Clause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Numbers for what is said, so that what says the same in both states has the same number. Each object is looked at once.
 * What is known by then about which elements are the same counts: make a new one when more is known.
 */
public final class Contents {
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final Map<EObject, Integer> parts = new IdentityHashMap<>();
    private final Features features;
    private final ElementTree before;
    private final ElementTree after;

    Contents(Features features, ElementTree before, ElementTree after) {
        this.features = features;
        this.before = before;
        this.after = after;
    }

    /** The number of anything that can be compared. */
    int number(Object key) {
        return numbers.computeIfAbsent(key, any -> numbers.size() + 1);
    }

    /** What a part of an element says, with the parts in it; elements in it that have names of their own are left out. */
    public int of(EObject part) {
        Integer known = parts.get(part);
        if (known != null) {
            return known;
        }
        List<Object> key = new ArrayList<>();
        key.add(part.eClass());
        for (EStructuralFeature feature : features.of(part.eClass())) {
            List<Integer> values = values(part, feature);
            if (!values.isEmpty()) {
                key.add(feature);
                key.add(values);
            }
        }
        int number = number(key);
        parts.put(part, number);
        return number;
    }

    /** What a feature of an object says: a number for each value, sorted where their order means nothing. */
    public List<Integer> values(EObject object, EStructuralFeature feature) {
        List<?> values = listed(object, feature);
        int[] found = new int[values.size()];
        int count = 0;
        for (Object value : values) {
            if (feature instanceof EReference reference && reference.isContainment()) {
                if (!ElementTree.isTold((EObject) value)) {
                    found[count++] = of((EObject) value);
                }
            } else {
                found[count++] = value(feature, value);
            }
        }
        int[] all = Arrays.copyOf(found, count);
        if (!Features.isOrdered(feature)) {
            Arrays.sort(all);
        }
        return Arrays.stream(all).boxed().toList();
    }

    /** The parts of an object in a feature that have no name of their own. */
    public List<EObject> parts(EObject object, EStructuralFeature feature) {
        return listed(object, feature).stream()
                .map(EObject.class::cast)
                .filter(part -> !ElementTree.isTold(part))
                .toList();
    }

    /** What a part is about: the first that it says, such as the period of a value or the kind of an authority. */
    public int subject(EObject part) {
        for (EStructuralFeature feature : features.of(part.eClass())) {
            boolean told = !(feature instanceof EReference reference && reference.isContainment());
            if (told && part.eIsSet(feature)) {
                return number(List.of(part.eClass(), feature, values(part, feature)));
            }
        }
        return number(part.eClass());
    }

    /** Whether two parts say the same of themselves, other parts and elements in them left out. */
    boolean isLike(EObject one, EObject other) {
        return one.eClass() == other.eClass()
                && features.of(one.eClass()).stream()
                        .filter(feature -> !(feature instanceof EReference reference && reference.isContainment()))
                        .allMatch(feature -> values(one, feature).equals(values(other, feature)));
    }

    /** What a value of a feature says. */
    public int value(EStructuralFeature feature, Object value) {
        return feature instanceof EAttribute ? number(value) : target((EObject) value);
    }

    /** The values of a feature that are there. */
    public static List<?> listed(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        if (value instanceof EList<?> list) {
            return list;
        }
        return value == null ? List.of() : List.of(value);
    }

    /** What a reference refers to: an element, the same in both states, or one of a library by its name. */
    int target(EObject target) {
        if (target.eIsProxy()) {
            return number("unresolved " + target.eClass().getName());
        }
        Node old = before.of(target);
        Node now = old != null && !old.isOpen() ? old.partner() : after.of(target);
        if (now != null || old != null) {
            return number(now != null ? now : old);
        }
        if (target instanceof Clause clause) {
            return number(List.of(standard(clause), String.valueOf(clause.getNumber())));
        }
        return number(libraryName(target));
    }

    private int standard(Clause clause) {
        EObject outer = clause.eContainer();
        while (outer instanceof Clause) {
            outer = outer.eContainer();
        }
        return outer == null ? 0 : target(outer);
    }

    private static String libraryName(EObject target) {
        String name = target instanceof NamedElement named ? named.getName() : "";
        String namespace = EcoreUtil.getRootContainer(target) instanceof QualityModel file ? file.getNamespace() : "";
        return target.eClass().getName() + " " + namespace + "." + name;
    }
}
