package dev.qualis.viewpoint;

import dev.qualis.viewpoint.aql.ModelWorld;
import dev.qualis.viewpoint.expression.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** All elements of the models by class, found in one walk; and which class a name in a description means. */
final class ModelIndex implements ModelWorld {
    private final Collection<? extends EObject> roots;
    private final Collection<EPackage> metamodels;
    private final Map<String, Map<EClass, Boolean>> known = new HashMap<>();
    private Map<EClass, List<Found>> byClass;
    private Map<EObject, Collection<EStructuralFeature.Setting>> inverse;
    private Set<EPackage> packages;
    private int size;

    /** An element and its place in the order of the models. */
    private record Found(int at, EObject element) {}

    ModelIndex(Collection<? extends EObject> roots) {
        this(roots, List.of());
    }

    /** @param metamodels further ones, of elements that services make */
    ModelIndex(Collection<? extends EObject> roots, Collection<EPackage> metamodels) {
        this.roots = List.copyOf(roots);
        this.metamodels = List.copyOf(metamodels);
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

    /** Whether a metamodel of the models or of what services make, or Ecore, has a class of that name. */
    boolean knows(String className) {
        return isNamed(EcorePackage.Literals.EOBJECT, className)
                || packages().stream()
                        .flatMap(each -> each.getEClassifiers().stream())
                        .anyMatch(each -> each instanceof EClass type && isNamed(type, className));
    }

    /** The name of a class that was meant perhaps. */
    Optional<String> nearest(String className) {
        return Nearest.to(
                className,
                packages().stream()
                        .flatMap(each -> each.getEClassifiers().stream())
                        .filter(EClass.class::isInstance)
                        .map(each -> each.getEPackage().getName() + "::" + each.getName()));
    }

    /** The metamodels of the models, those of what services make, those that they refer to, and Ecore. */
    private Set<EPackage> packages() {
        if (packages == null) {
            packages = new LinkedHashSet<>();
            List<EPackage> open = new ArrayList<>();
            roots.forEach(root -> open.add(root.eClass().getEPackage()));
            open.addAll(metamodels);
            open.add(EcorePackage.eINSTANCE);
            for (int i = 0; i < open.size(); i++) {
                EPackage each = open.get(i);
                if (each != null && packages.add(each)) {
                    open.add(each.getESuperPackage());
                    open.addAll(each.getESubpackages());
                    each.getEClassifiers().stream()
                            .filter(EClass.class::isInstance)
                            .forEach(type -> referred((EClass) type, open));
                }
            }
        }
        return packages;
    }

    private static void referred(EClass type, List<EPackage> open) {
        type.getESuperTypes().forEach(parent -> open.add(parent.getEPackage()));
        type.getEReferences().forEach(reference -> {
            if (reference.getEReferenceType() != null) {
                open.add(reference.getEReferenceType().getEPackage());
            }
        });
    }

    @Override
    public Optional<EClassifier> classifier(String name) {
        int at = name.lastIndexOf("::");
        String owner = at < 0
                ? ""
                : name.substring(name.lastIndexOf("::", at - 1) < 0 ? 0 : name.lastIndexOf("::", at - 1) + 2, at);
        String simple = at < 0 ? name : name.substring(at + 2);
        return packages().stream()
                .filter(each -> owner.isEmpty() || owner.equals(each.getName()) || owner.equals(each.getNsPrefix()))
                .map(each -> each.getEClassifier(simple))
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> ViewModel.SIRIUS.classifier(name));
    }

    @Override
    public List<EObject> instances(EClass type) {
        index();
        return byClass.entrySet().stream()
                .filter(each -> type == EcorePackage.Literals.EOBJECT || type.isSuperTypeOf(each.getKey()))
                .flatMap(each -> each.getValue().stream())
                .sorted(Comparator.comparingInt(Found::at))
                .map(Found::element)
                .toList();
    }

    @Override
    public Collection<EStructuralFeature.Setting> inverse(EObject element) {
        if (inverse == null) {
            inverse = EcoreUtil.CrossReferencer.find(roots);
        }
        return inverse.getOrDefault(element, List.of());
    }
}
