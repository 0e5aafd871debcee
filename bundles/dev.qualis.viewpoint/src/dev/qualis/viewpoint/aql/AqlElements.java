package dev.qualis.viewpoint.aql;

import dev.qualis.viewpoint.expression.EvaluationException;
import dev.qualis.viewpoint.expression.Features;
import dev.qualis.viewpoint.expression.Message;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EParameter;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The services of model elements. */
final class AqlElements {
    static final Set<String> NAMES = Set.of(
            "allInstances",
            "ancestors",
            "eAllContents",
            "eClass",
            "eContainer",
            "eContainerOrSelf",
            "eContainingFeature",
            "eContainmentFeature",
            "eContents",
            "eCrossReferences",
            "eGet",
            "eInverse",
            "eIsProxy",
            "eResource",
            "followingSiblings",
            "precedingSiblings",
            "siblings");

    private final ModelWorld world;

    AqlElements(ModelWorld world) {
        this.world = world;
    }

    Object call(String name, EObject element, Object[] arguments) throws EvaluationException {
        Object argument = arguments.length > 1 ? arguments[1] : null;
        if (arguments.length > 2) {
            return operation(name, element, arguments);
        }
        boolean alone = arguments.length == 1;
        return switch (name) {
            case "eContents" -> of(element.eContents(), argument, alone);
            case "eAllContents" -> of(all(element), argument, alone);
            case "eContainer" -> alone ? element.eContainer() : above(element.eContainer(), argument);
            case "eContainerOrSelf" -> alone ? operation(name, element, arguments) : above(element, argument);
            case "ancestors" -> of(ancestors(element), argument, alone);
            case "eCrossReferences" -> of(element.eCrossReferences(), argument, alone);
            case "siblings", "precedingSiblings", "followingSiblings" -> of(siblings(name, element), argument, alone);
            case "eInverse" -> inverse(element, argument, alone);
            case "allInstances" -> instances(element);
            case "eClass" -> element.eClass();
            case "eContainingFeature" -> element.eContainingFeature();
            case "eContainmentFeature" -> element.eContainmentFeature();
            case "eResource" -> alone ? element.eResource() : AqlServices.UNKNOWN;
            case "eIsProxy" -> element.eIsProxy();
            case "eGet" -> Features.value(element, String.valueOf(argument));
            default -> operation(name, element, arguments);
        };
    }

    private static List<Object> all(EObject element) {
        List<Object> all = new ArrayList<>();
        for (Iterator<EObject> each = element.eAllContents(); each.hasNext(); ) {
            all.add(each.next());
        }
        return all;
    }

    private static List<Object> ancestors(EObject element) {
        List<Object> all = new ArrayList<>();
        for (EObject each = element.eContainer(); each != null; each = each.eContainer()) {
            all.add(each);
        }
        return all;
    }

    private static EObject above(EObject element, Object type) throws EvaluationException {
        EObject each = element;
        while (each != null && !AqlServices.isKindOf(type, each)) {
            each = each.eContainer();
        }
        return each;
    }

    private static List<Object> of(Collection<?> all, Object type, boolean every) throws EvaluationException {
        List<Object> kept = new ArrayList<>();
        for (Object each : all) {
            if (every || AqlServices.isKindOf(type, each)) {
                kept.add(each);
            }
        }
        return kept;
    }

    private static List<Object> siblings(String name, EObject element) {
        List<EObject> together = element.eContainer() != null
                ? element.eContainer().eContents()
                : element.eResource() == null
                        ? List.of(element)
                        : element.eResource().getContents();
        int at = together.indexOf(element);
        return switch (name) {
            case "precedingSiblings" -> new ArrayList<>(together.subList(0, at));
            case "followingSiblings" -> new ArrayList<>(together.subList(at + 1, together.size()));
            default -> {
                List<Object> others = new ArrayList<>(together);
                others.remove(element);
                yield others;
            }
        };
    }

    /** What refers to the element: all of it, that of a class, or that which does it by a feature. */
    private Object inverse(EObject element, Object argument, boolean every) throws EvaluationException {
        Set<Object> found = new LinkedHashSet<>();
        for (EStructuralFeature.Setting setting : world.inverse(element)) {
            boolean meant = every
                    || (argument instanceof String feature
                            ? setting.getEStructuralFeature().getName().equals(feature)
                            : AqlServices.isKindOf(argument, setting.getEObject()));
            if (meant) {
                found.add(setting.getEObject());
            }
        }
        return found;
    }

    private Object instances(EObject type) {
        return type instanceof EClass wanted ? world.instances(wanted) : AqlServices.UNKNOWN;
    }

    private static boolean takes(EOperation operation, Object[] arguments) {
        List<EParameter> parameters = operation.getEParameters();
        if (parameters.size() != arguments.length - 1) {
            return false;
        }
        for (int i = 0; i < parameters.size(); i++) {
            EParameter parameter = parameters.get(i);
            Object argument = arguments[i + 1];
            boolean single = argument != null && !parameter.isMany() && parameter.getEType() != null;
            if (single
                    && parameter.getEType().getInstanceClass() != null
                    && !parameter.getEType().isInstance(argument)) {
                return false;
            }
        }
        return true;
    }

    /** An operation of the metamodel, which is there where its code is. */
    private static Object operation(String name, EObject element, Object[] arguments) throws EvaluationException {
        for (EOperation operation : element.eClass().getEAllOperations()) {
            if (operation.getName().equals(name) && takes(operation, arguments)) {
                try {
                    return element.eInvoke(
                            operation, new BasicEList<>(Arrays.asList(arguments).subList(1, arguments.length)));
                } catch (InvocationTargetException | UnsupportedOperationException e) {
                    throw new EvaluationException(
                            Message.of(
                                    "'{0}' of {1} is an operation of the metamodel, whose code is not here.",
                                    "{1} 的“{0}”是元模型的操作，其代码不在这里。",
                                    name,
                                    element.eClass().getName()),
                            e);
                }
            }
        }
        return AqlServices.UNKNOWN;
    }
}
