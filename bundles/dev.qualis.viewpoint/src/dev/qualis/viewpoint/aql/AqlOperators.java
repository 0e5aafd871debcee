package dev.qualis.viewpoint.aql;

import dev.qualis.viewpoint.expression.EvaluationException;
import dev.qualis.viewpoint.expression.Message;
import dev.qualis.viewpoint.expression.ValueText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** The operators between two values; those between truth values are not among them, as they may leave the second one alone. */
final class AqlOperators {
    private AqlOperators() {}

    static Object apply(String operator, Object left, Object right) throws EvaluationException {
        return switch (operator) {
            case "=", "==" -> AqlEvaluator.same(left, right);
            case "<>", "!=" -> !AqlEvaluator.same(left, right);
            case "+" -> add(left, right);
            case "-" -> left instanceof Collection<?> all ? without(all, right) : number(operator, left, right);
            case "*", "/" -> number(operator, left, right);
            default -> compare(operator, left, right);
        };
    }

    static Object add(Object left, Object right) throws EvaluationException {
        if (left instanceof Collection<?> all && right instanceof Collection<?> more) {
            Collection<Object> both = left instanceof Set<?> ? new LinkedHashSet<>(all) : new ArrayList<>(all);
            both.addAll(more);
            return both;
        }
        return left instanceof Number && right instanceof Number ? number("+", left, right) : text(left) + text(right);
    }

    private static String text(Object value) {
        return ValueText.ofQuery(value);
    }

    private static Object without(Collection<?> all, Object right) {
        Collection<Object> rest = all instanceof Set<?> ? new LinkedHashSet<>(all) : new ArrayList<>(all);
        rest.removeAll(new LinkedHashSet<>(AqlServices.collection(right)));
        return rest;
    }

    private static Object number(String operator, Object left, Object right) throws EvaluationException {
        if (!(left instanceof Number a) || !(right instanceof Number b)) {
            throw new EvaluationException(Message.of("'{0}' needs two numbers.", "“{0}”需要两个数字。", operator));
        }
        boolean whole = isWhole(a) && isWhole(b);
        if (whole && operator.equals("/") && b.longValue() == 0) {
            throw new EvaluationException(Message.of("A number cannot be divided by 0.", "不能除以 0。"));
        }
        double real = switch (operator) {
            case "+" -> a.doubleValue() + b.doubleValue();
            case "-" -> a.doubleValue() - b.doubleValue();
            case "*" -> a.doubleValue() * b.doubleValue();
            default -> whole ? (double) (a.longValue() / b.longValue()) : a.doubleValue() / b.doubleValue();
        };
        return whole ? (Object) (int) real : (Object) real;
    }

    private static boolean isWhole(Number number) {
        return number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte;
    }

    private static boolean compare(String operator, Object left, Object right) {
        int order = order(left, right);
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    /** Nothing comes first; numbers by value, what compares itself by itself, anything else by its text. */
    @SuppressWarnings("unchecked")
    static int order(Object left, Object right) {
        if (left == null || right == null) {
            return Boolean.compare(left != null, right != null);
        }
        if (left instanceof Number a && right instanceof Number b) {
            return Double.compare(a.doubleValue(), b.doubleValue());
        }
        return left instanceof Comparable<?> a && left.getClass() == right.getClass()
                ? ((Comparable<Object>) a).compareTo(right)
                : text(left).compareTo(text(right));
    }
}
