package dev.qualis.viewpoint.aql;

import dev.qualis.viewpoint.expression.EvaluationException;
import dev.qualis.viewpoint.expression.Message;
import dev.qualis.viewpoint.expression.ValueText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** The standard services by their documented names, each with those that its receiver has. */
final class AqlServices {
    /** The cast of OCL, to which a value of another type is nothing; that of the query language fails then. */
    static final String OCL_AS_TYPE = "oclAsType of OCL";

    private final AqlElements elements;

    AqlServices(ModelWorld world) {
        elements = new AqlElements(world);
    }

    /** What is asked of each element of a collection. */
    @FunctionalInterface
    interface Question {
        Object of(Object element) throws EvaluationException;
    }

    /** A value as a collection: nothing is an empty one, anything else one with a single element. */
    static Collection<?> collection(Object value) {
        return switch (value) {
            case null -> new LinkedHashSet<>();
            case Collection<?> several -> several;
            case Object[] array -> Arrays.asList(array);
            default -> new LinkedHashSet<>(List.of(value));
        };
    }

    /** Whether a value is of a type, which is a class, a data type, or several. */
    static boolean isKindOf(Object type, Object value) throws EvaluationException {
        return switch (type) {
            case EClassifier classifier -> classifier.isInstance(value);
            case Class<?> java -> java.isInstance(value);
            case Collection<?> several -> {
                for (Object one : several) {
                    if (isKindOf(one, value)) {
                        yield true;
                    }
                }
                yield false;
            }
            case null, default -> throw new EvaluationException(Message.of("A type is needed here.", "这里需要一个类型。"));
        };
    }

    private static boolean isTypeOf(Object type, Object value) throws EvaluationException {
        return type instanceof Collection<?> several
                ? several.stream().anyMatch(one -> value instanceof EObject element && element.eClass() == one)
                : value instanceof EObject element ? element.eClass() == type : isKindOf(type, value);
    }

    static boolean isOfAnything(String name, int arguments) {
        return switch (name) {
            case "oclIsKindOf", "oclIsTypeOf", "oclAsType", OCL_AS_TYPE, "equals", "differs" -> arguments == 1;
            case "oclIsUndefined", "oclIsInvalid", "toString", "trace" -> arguments == 0;
            default -> false;
        };
    }

    Object ofAnything(String name, Object[] arguments) throws EvaluationException {
        Object receiver = arguments[0];
        return switch (name) {
            case "oclIsKindOf" -> isKindOf(arguments[1], receiver);
            case "oclIsTypeOf" -> isTypeOf(arguments[1], receiver);
            case "oclAsType" -> {
                if (receiver != null && !isKindOf(arguments[1], receiver)) {
                    throw new EvaluationException(
                            Message.of("The value is not of the type that it is taken for.", "值不属于所转换的类型。"));
                }
                yield receiver;
            }
            case OCL_AS_TYPE -> isKindOf(arguments[1], receiver) ? receiver : null;
            case "equals" -> AqlEvaluator.same(receiver, arguments[1]);
            case "differs" -> !AqlEvaluator.same(receiver, arguments[1]);
            case "oclIsUndefined", "oclIsInvalid" -> receiver == null;
            default -> ValueText.ofQuery(receiver);
        };
    }

    /** Whether a value has a service of that name. */
    boolean has(Object receiver, String name) {
        return switch (receiver) {
            case String text -> AqlTexts.NAMES.contains(name);
            case Number number -> AqlNumbers.NAMES.contains(name);
            case Boolean truth -> AqlNumbers.TRUTHS.contains(name);
            case EObject element -> AqlElements.NAMES.contains(name);
            case Resource resource -> AqlResources.NAMES.contains(name);
            case URI address -> AqlResources.NAMES.contains(name);
            default -> false;
        };
    }

    /** A service of a single value. */
    Object of(String name, Object[] arguments) throws EvaluationException {
        Object result = switch (arguments[0]) {
            case String text -> AqlTexts.call(name, text, arguments);
            case Number number -> AqlNumbers.call(name, number, arguments);
            case Boolean truth -> AqlNumbers.ofTruth(name, truth, arguments);
            case EObject element -> elements.call(name, element, arguments);
            case Resource resource -> AqlResources.call(name, resource, arguments);
            case URI address -> AqlResources.ofAddress(name, address, arguments);
            default -> UNKNOWN;
        };
        if (result == UNKNOWN) {
            throw new EvaluationException(
                    AqlCollections.NAMES.contains(name)
                            ? Message.of(
                                    "There is no service '{0}' of {1}; of a collection it is '->{0}'.",
                                    "{1} 没有服务“{0}”；对集合应写“->{0}”。", name, described(arguments[0]))
                            : Message.of(
                                    "There is no service '{0}' of {1}.",
                                    "{1} 没有服务“{0}”。", name, described(arguments[0])));
        }
        return result;
    }

    private static String described(Object receiver) {
        return receiver instanceof EObject element
                ? element.eClass().getName()
                : receiver.getClass().getSimpleName();
    }

    /** Says that a receiver has no such service, or not with so many arguments. */
    static final Object UNKNOWN = new Object();

    /** A service of a collection as a whole. */
    Object ofCollection(String name, Object[] arguments) throws EvaluationException {
        Object result = AqlCollections.call(name, (Collection<?>) arguments[0], arguments);
        if (result == UNKNOWN) {
            throw new EvaluationException(Message.of(
                    "There is no service '->{0}' with {1} arguments.",
                    "没有带 {1} 个参数的服务“->{0}”。", name, (arguments.length - 1)));
        }
        return result;
    }

    static Collection<Object> alike(Collection<?> like) {
        return like instanceof Set<?> ? new LinkedHashSet<>() : new ArrayList<>();
    }
}
