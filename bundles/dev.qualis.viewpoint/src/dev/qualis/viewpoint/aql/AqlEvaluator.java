package dev.qualis.viewpoint.aql;

import dev.qualis.viewpoint.expression.EvaluationException;
import dev.qualis.viewpoint.expression.Features;
import dev.qualis.viewpoint.expression.Message;
import dev.qualis.viewpoint.expression.Services;
import dev.qualis.viewpoint.expression.ValueText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;

/**
 * Evaluates expressions of the Acceleo Query Language. What is asked of nothing is nothing; what is asked of a collection with a dot
 * is asked of each of its elements; the services of the description come before the standard ones.
 */
public final class AqlEvaluator {
    private static final int LONGEST_RANGE = 10_000;

    private final Services services;
    private final ModelWorld world;
    private final AqlServices standard;

    public AqlEvaluator(Services services, ModelWorld world) {
        this.services = services;
        this.world = world;
        this.standard = new AqlServices(world);
    }

    /** Variables, the latest first. */
    private record Scope(String name, Object value, Scope outer, Map<String, ?> given) {
        Scope with(String inner, Object of) {
            return new Scope(inner, of, this, given);
        }

        boolean has(String wanted) {
            for (Scope scope = this; scope != null; scope = scope.outer()) {
                if (wanted.equals(scope.name())) {
                    return true;
                }
            }
            return given.containsKey(wanted);
        }

        /** What is asked where nothing is named, the innermost first. */
        Object implicit() {
            return name().isEmpty() || outer() == null ? value() : outer().implicit();
        }

        Object get(String wanted) throws EvaluationException {
            for (Scope scope = this; scope != null; scope = scope.outer()) {
                if (wanted.equals(scope.name())) {
                    return scope.value();
                }
            }
            if (given.containsKey(wanted)) {
                return given.get(wanted);
            }
            throw new EvaluationException(Message.of("There is no variable '{0}' here.", "此处没有变量“{0}”。", wanted));
        }
    }

    /** The value; null for nothing. */
    public Object evaluate(Aql expression, EObject self, Map<String, ?> variables) throws EvaluationException {
        try {
            return value(
                    expression,
                    new Scope("self", variables.containsKey("self") ? variables.get("self") : self, null, variables));
        } catch (StackOverflowError e) {
            throw new EvaluationException(
                    Message.of("The expression is too long, or calls itself without end.", "表达式过长，或无休止地调用自身。"), e);
        } catch (ClassCastException | IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
            throw new EvaluationException(Message.of("A value does not fit: {0}", "有值不合适：{0}", e.getMessage()), e);
        }
    }

    private Object value(Aql expression, Scope scope) throws EvaluationException {
        return switch (expression) {
            case Aql.Literal literal -> literal.value();
            case Aql.Variable variable -> scope.get(variable.name());
            case Aql.Unqualified name -> unqualified(name.name(), scope);
            case Aql.Implicit any -> scope.implicit();
            case Aql.Type type -> type(type);
            case Aql.Collected collected -> collected(collected, scope);
            case Aql.Feature feature -> feature(value(feature.receiver(), scope), feature.name());
            case Aql.Call call -> call(call, scope);
            case Aql.Lambda lambda -> question(lambda, scope);
            case Aql.Joined joined -> joined(joined, scope);
            case Aql.Repeated repeated -> repeated(repeated, scope);
            case Aql.Range range -> range(value(range.first(), scope), value(range.last(), scope));
            case Aql.Unary unary -> unary(unary.operator(), value(unary.operand(), scope));
            case Aql.Binary binary -> binary(binary, scope);
            case Aql.Conditional conditional ->
                isTrue(value(conditional.condition(), scope))
                        ? value(conditional.yes(), scope)
                        : value(conditional.no(), scope);
            case Aql.Let let -> value(let.in(), scope.with(let.name(), value(let.value(), scope)));
        };
    }

    private String joined(Aql.Joined joined, Scope scope) throws EvaluationException {
        StringBuilder text = new StringBuilder();
        for (Aql part : joined.parts()) {
            text.append(ValueText.ofQuery(value(part, scope)));
        }
        return text.toString();
    }

    private String repeated(Aql.Repeated repeated, Scope scope) throws EvaluationException {
        List<String> texts = new ArrayList<>();
        for (Object each : AqlServices.collection(value(repeated.over(), scope))) {
            Scope inner = repeated.variable().isEmpty() ? scope.with("", each) : scope.with(repeated.variable(), each);
            texts.add(ValueText.ofQuery(value(repeated.body(), inner)));
        }
        return texts.isEmpty()
                ? ""
                : ValueText.ofQuery(value(repeated.before(), scope))
                        + String.join(ValueText.ofQuery(value(repeated.separator(), scope)), texts)
                        + ValueText.ofQuery(value(repeated.after(), scope));
    }

    private static List<Object> range(Object first, Object last) throws EvaluationException {
        if (!(first instanceof Integer from) || !(last instanceof Integer to) || (long) to - from > LONGEST_RANGE) {
            throw new EvaluationException(Message.of(
                    "A range goes from one whole number to another, {0} at most.",
                    "区间由两个整数确定，最多 {0} 个。", LONGEST_RANGE));
        }
        List<Object> all = new ArrayList<>();
        for (int each = from; each <= to; each++) {
            all.add(each);
        }
        return all;
    }

    private Object unqualified(String name, Scope scope) throws EvaluationException {
        if (scope.has(name)) {
            return scope.get(name);
        }
        for (Scope at = scope; at != null; at = at.outer()) {
            boolean asked = at.name().isEmpty() || at.outer() == null;
            if (asked
                    && at.value() instanceof EObject element
                    && element.eClass().getEStructuralFeature(name) != null) {
                return feature(element, name);
            }
        }
        Optional<EClassifier> type = world.classifier(name);
        return type.isPresent() ? type.get() : feature(scope.implicit(), name);
    }

    static boolean isTrue(Object value) {
        return Boolean.TRUE.equals(value);
    }

    private AqlServices.Question question(Aql.Lambda lambda, Scope scope) {
        return element -> value(lambda.body(), scope.with(lambda.variable(), element));
    }

    private Collection<Object> collected(Aql.Collected collected, Scope scope) throws EvaluationException {
        Collection<Object> all = collected.once() ? new LinkedHashSet<>() : new ArrayList<>();
        for (Aql element : collected.elements()) {
            if (element instanceof Aql.Range) {
                addFlat(value(element, scope), all);
            } else {
                all.add(value(element, scope));
            }
        }
        return all;
    }

    private Object type(Aql.Type type) throws EvaluationException {
        List<Object> found = new ArrayList<>();
        for (String name : type.names()) {
            found.add(named(name));
        }
        return found.size() == 1 ? found.getFirst() : new LinkedHashSet<>(found);
    }

    private Object named(String name) throws EvaluationException {
        switch (name) {
            case "String":
                return String.class;
            case "Integer":
                return Integer.class;
            case "Real":
                return Double.class;
            case "Boolean":
                return Boolean.class;
            case "Sequence":
                return List.class;
            case "OrderedSet":
                return java.util.Set.class;
            default:
                Optional<EClassifier> known = world.classifier(name);
                if (known.isPresent()) {
                    return known.get();
                }
                return literal(name)
                        .orElseThrow(() -> new EvaluationException(
                                Message.of("The metamodels have no class '{0}'.", "元模型中没有类“{0}”。", name)));
        }
    }

    private Optional<Object> literal(String name) {
        int last = name.lastIndexOf("::");
        return last < 0
                ? Optional.empty()
                : world.classifier(name.substring(0, last))
                        .filter(EEnum.class::isInstance)
                        .map(kind -> ((EEnum) kind).getEEnumLiteral(name.substring(last + 2)))
                        .map(EEnumLiteral::getInstance);
    }

    private static Object feature(Object receiver, String name) throws EvaluationException {
        switch (receiver) {
            case null -> {
                return null;
            }
            case EObject element -> {
                return Features.value(element, name);
            }
            case Collection<?> several -> {
                List<Object> all = new ArrayList<>();
                for (Object one : several) {
                    addFlat(feature(one, name), all);
                }
                return all;
            }
            default ->
                throw new EvaluationException(Message.of(
                        "'{0}' has no feature '{1}'.",
                        "“{0}”没有特征“{1}”。", receiver.getClass().getSimpleName(), name));
        }
    }

    static void addFlat(Object value, Collection<Object> all) {
        if (value instanceof Collection<?> several) {
            all.addAll(several);
        } else if (value != null) {
            all.add(value);
        }
    }

    private Object call(Aql.Call call, Scope scope) throws EvaluationException {
        if (call.name().equals("oclIsInvalid") && call.arguments().isEmpty()) {
            return isInvalid(call.receiver(), scope);
        }
        Object receiver = value(call.receiver(), scope);
        Object[] arguments = new Object[call.arguments().size() + 1];
        for (int i = 1; i < arguments.length; i++) {
            arguments[i] = value(call.arguments().get(i - 1), scope);
        }
        if (call.onCollection()) {
            arguments[0] = AqlServices.collection(receiver);
            if (services.takes(call.name(), arguments)) {
                return services.call(call.name(), arguments);
            }
            return AqlServices.isOfAnything(call.name(), arguments.length - 1)
                    ? standard.ofAnything(call.name(), arguments)
                    : standard.ofCollection(call.name(), arguments);
        }
        return call(receiver, call.name(), arguments);
    }

    /** Whether there is no value, or values do not fit on the way to it; whatever else fails is told. */
    private boolean isInvalid(Aql expression, Scope scope) throws EvaluationException {
        try {
            return value(expression, scope) == null;
        } catch (ClassCastException | IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
            return true;
        }
    }

    private Object call(Object receiver, String name, Object[] arguments) throws EvaluationException {
        if (receiver instanceof Collection<?> several) {
            List<Object> all = new ArrayList<>();
            for (Object one : several) {
                addFlat(call(one, name, arguments), all);
            }
            return all;
        }
        Object[] own = arguments.clone();
        own[0] = receiver;
        if (receiver != null && services.takes(name, own)) {
            return services.call(name, own);
        }
        if (AqlServices.isOfAnything(name, own.length - 1)) {
            return standard.ofAnything(name, own);
        }
        if (receiver == null) {
            return null;
        }
        if (!standard.has(receiver, name) && services.has(name, own.length - 1)) {
            return services.call(name, own); // which says why it does not fit
        }
        return standard.of(name, own);
    }

    private static Object unary(String operator, Object value) throws EvaluationException {
        if (operator.equals("not")) {
            return !isTrue(value);
        }
        return switch (value) {
            case Integer number -> -number;
            case Number number -> -number.doubleValue();
            case null -> null;
            default -> throw new EvaluationException(Message.of("'-' needs a number.", "“-”需要数字。"));
        };
    }

    private Object binary(Aql.Binary binary, Scope scope) throws EvaluationException {
        Object left = value(binary.left(), scope);
        switch (binary.operator()) {
            case "and":
                return isTrue(left) && isTrue(value(binary.right(), scope));
            case "or":
                return isTrue(left) || isTrue(value(binary.right(), scope));
            case "implies":
                return !isTrue(left) || isTrue(value(binary.right(), scope));
            case "xor":
                return isTrue(left) != isTrue(value(binary.right(), scope));
            default:
                return AqlOperators.apply(binary.operator(), left, value(binary.right(), scope));
        }
    }

    static boolean same(Object one, Object other) {
        return switch (one) {
            case Number a when other instanceof Number b -> a.doubleValue() == b.doubleValue();
            case Enumerator a
            when other instanceof Enumerator b ->
                a == b || a.getName().equals(b.getName()) && a.getLiteral().equals(b.getLiteral());
            case null, default -> Objects.equals(one, other);
        };
    }
}
