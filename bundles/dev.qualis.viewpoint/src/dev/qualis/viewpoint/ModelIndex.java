package dev.qualis.viewpoint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/** All elements of the models by class, found in one walk; and which class a name in a description means. */
final class ModelIndex {
    private final Collection<? extends EObject> roots;
    private final Map<String, Map<EClass, Boolean>> known = new HashMap<>();
    private Map<EClass, List<EObject>> byClass;

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
        List<EObject> result = new ArrayList<>();
        byClass.forEach((type, elements) -> {
            if (isKindOf(type, className)) {
                result.addAll(elements);
            }
        });
        return result;
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
        byClass.computeIfAbsent(element.eClass(), type -> new ArrayList<>()).add(element);
    }
}
