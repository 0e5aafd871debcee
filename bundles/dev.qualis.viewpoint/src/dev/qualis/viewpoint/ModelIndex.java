package dev.qualis.viewpoint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/** All elements of the models by class, found in one walk; and which class a name in a description means. */
final class ModelIndex {
    private final Collection<? extends EObject> roots;
    private final Map<String, Map<EClass, Boolean>> known = new HashMap<>();
    private Map<EClass, List<Found>> byClass;
    private int size;

    /** An element and its place in the order of the models. */
    private record Found(int at, EObject element) {}

    ModelIndex(Collection<? extends EObject> roots) {
        this.roots = List.copyOf(roots);
    }

    /** Whether an element's class, or one above it, has a name such as {@code pkg::Class}, {@code pkg.Class}, {@code Class}. */
    boolean isInstance(EObject element, String className) {
        return isKindOf(element.eClass(), className);
    }

    private boolean isKindOf(EClass type, String className) {
        Map<EClass, Boolean> answers = known.computeIfAbsent(className, name -> new HashMap<>());
        Boolean answer = answers.get(type);
        if (answer == null) {
            answer = isNamed(type, className)
                    || type.getEAllSuperTypes().stream().anyMatch(parent -> isNamed(parent, className));
            answers.put(type, answer);
        }
        return answer;
    }

    private static boolean isNamed(EClass type, String className) {
        String name = type.getName();
        if (className.equals(name)
                || className.equals("ecore.EObject")
                || className.equals("ecore::EObject")
                || className.equals("EObject")) {
            return true;
        }
        EPackage owner = type.getEPackage();
        String pkg = owner == null ? "" : owner.getName();
        return className.equals(pkg + "::" + name) || className.equals(pkg + "." + name);
    }

    /** All elements of all models that are instances of a class, in the order of the models. */
    List<EObject> all(String className) {
        index();
        List<List<Found>> found = new ArrayList<>();
        byClass.forEach((type, elements) -> {
            if (isKindOf(type, className)) {
                found.add(elements);
            }
        });
        Stream<Found> all = found.stream().flatMap(List::stream);
        return (found.size() > 1 ? all.sorted(Comparator.comparingInt(Found::at)) : all)
                .map(Found::element)
                .toList();
    }

    /** As {@link #all}, without the roots of the models. */
    List<EObject> inner(String className) {
        return all(className).stream()
                .filter(element -> element.eContainer() != null)
                .toList();
    }

    /** The elements inside another, and itself, that are instances of a class. */
    List<EObject> within(EObject root, String className) {
        List<EObject> result = new ArrayList<>();
        addInstance(root, className, result);
        root.eAllContents().forEachRemaining(element -> addInstance(element, className, result));
        return result;
    }

    private void addInstance(EObject element, String className, List<EObject> result) {
        if (isInstance(element, className)) {
            result.add(element);
        }
    }

    private void index() {
        if (byClass != null) {
            return;
        }
        byClass = new LinkedHashMap<>();
        for (EObject root : roots) {
            add(root);
            for (Iterator<EObject> all = root.eAllContents(); all.hasNext(); ) {
                add(all.next());
            }
        }
    }

    private void add(EObject element) {
        byClass.computeIfAbsent(element.eClass(), type -> new ArrayList<>()).add(new Found(size++, element));
    }
}
