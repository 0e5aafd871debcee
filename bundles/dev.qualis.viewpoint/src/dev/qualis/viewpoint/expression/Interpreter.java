package dev.qualis.viewpoint.expression;

import dev.qualis.viewpoint.aql.AqlEvaluator;
import dev.qualis.viewpoint.aql.ModelWorld;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/** Evaluates {@code feature:}, {@code var:}, {@code service:} and {@code aql:} expressions with the conversions of Sirius. */
public final class Interpreter {
    private static final int LONGEST_QUOTE = 200; // characters

    private final Services services;
    private final AqlEvaluator queries;

    /** For expressions that ask of their variables only. */
    public Interpreter(Services services) {
        this(services, ModelWorld.EMPTY);
    }

    /** @param world what queries may ask of all models and metamodels */
    public Interpreter(Services services, ModelWorld world) {
        this.services = services;
        this.queries = new AqlEvaluator(services, world);
    }

    /** The raw value, which may be null. */
    public Object evaluate(Expression expression, EObject self, Map<String, ?> variables) throws EvaluationException {
        return switch (expression) {
            case Expression.Constant constant -> constant.text();
            case Expression.Feature feature -> Features.value(self, feature.name());
            case Expression.Query query -> queries.evaluate(query.tree(), self, variables);
            case Expression.Variable variable -> variable(variable.name(), self, variables);
            case Expression.Service service -> service(service, self, variables);
            case Expression.Unsupported unsupported ->
                throw new EvaluationException(Message.of(
                        "Cannot evaluate '{0}': {1}.",
                        "无法计算“{0}”：{1}。", shortened(unsupported.text()), unsupported.reason()));
        };
    }

    /** As much of an expression as a sentence can bear. */
    private static String shortened(String expression) {
        return expression.codePointCount(0, expression.length()) <= LONGEST_QUOTE
                ? expression
                : expression.substring(0, expression.offsetByCodePoints(0, LONGEST_QUOTE)) + '…';
    }

    private static Object variable(String name, EObject self, Map<String, ?> variables) throws EvaluationException {
        if (variables.containsKey(name)) {
            return variables.get(name);
        }
        if (name.equals("self")) {
            return self;
        }
        throw new EvaluationException(Message.of("There is no variable '{0}' here.", "此处没有变量“{0}”。", name));
    }

    private Object service(Expression.Service call, EObject self, Map<String, ?> variables) throws EvaluationException {
        Object receiver = variable(call.receiver(), self, variables);
        if (!(receiver instanceof EObject)) {
            throw new EvaluationException(
                    Message.of("The receiver of '{0}' is not a model element.", "“{0}”的接收者不是模型元素。", call.text()));
        }
        Object[] arguments = new Object[call.arguments().size() + 1];
        arguments[0] = receiver;
        for (int i = 1; i < arguments.length; i++) {
            arguments[i] = variable(call.arguments().get(i - 1), self, variables);
        }
        return services.call(call.name(), arguments);
    }

    /** Null is false, a Boolean is itself, anything else is true. */
    public static boolean toBoolean(Object value) {
        return value instanceof Boolean truth ? truth : value != null;
    }

    /** Null is the empty text. */
    public static String toText(Object value) {
        return ValueText.of(value);
    }

    /** The value of an expression as text: of a query that gives several, their texts behind each other. */
    public static String toText(Expression expression, Object value) {
        return expression instanceof Expression.Query ? ValueText.ofQuery(value) : toText(value);
    }

    /** What cannot be read as a whole number is 0. */
    public static int toInteger(Object value) {
        try {
            return value instanceof Number number
                    ? number.intValue()
                    : Integer.parseInt(toText(value).strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The model elements of a value in their order; whatever else is in it is dropped. */
    public static List<EObject> toElements(Object value) {
        List<EObject> elements = new ArrayList<>();
        switch (value) {
            case null -> {}
            case EObject element -> elements.add(element);
            // EMF's tree iterators are lists too, of something else: the iterator must be asked first.
            case Iterator<?> iterator -> iterator.forEachRemaining(one -> addElement(one, elements));
            case Collection<?> all -> all.forEach(one -> addElement(one, elements));
            case Object[] array -> {
                for (Object one : array) {
                    addElement(one, elements);
                }
            }
            default -> {}
        }
        return elements;
    }

    private static void addElement(Object value, List<EObject> elements) {
        if (value instanceof EObject element) {
            elements.add(element);
        }
    }
}
