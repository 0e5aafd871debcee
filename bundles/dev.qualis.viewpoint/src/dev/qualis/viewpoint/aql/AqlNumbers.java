package dev.qualis.viewpoint.aql;

import dev.qualis.viewpoint.expression.EvaluationException;
import dev.qualis.viewpoint.expression.Message;
import java.util.Set;

/** The services of numbers and of truth values. */
final class AqlNumbers {
    static final Set<String> NAMES = Set.of(
            "abs",
            "floor",
            "round",
            "max",
            "min",
            "div",
            "mod",
            "toString",
            "add",
            "sub",
            "mult",
            "divOp",
            "unaryMin",
            "lessThan",
            "lessThanEqual",
            "greaterThan",
            "greaterThanEqual");

    static final Set<String> TRUTHS = Set.of("not", "and", "or", "xor", "implies");

    private AqlNumbers() {}

    static Object call(String name, Number number, Object[] arguments) throws EvaluationException {
        boolean whole = number instanceof Integer;
        if (arguments.length == 1) {
            return switch (name) {
                case "abs" -> whole ? (Object) Math.abs(number.intValue()) : (Object) Math.abs(number.doubleValue());
                case "floor" -> (int) Math.floor(number.doubleValue());
                case "round" -> (int) Math.round(number.doubleValue());
                case "unaryMin" -> whole ? (Object) (-number.intValue()) : (Object) (-number.doubleValue());
                default -> AqlServices.UNKNOWN;
            };
        }
        if (arguments.length != 2 || !(arguments[1] instanceof Number other)) {
            return AqlServices.UNKNOWN;
        }
        return switch (name) {
            case "max" -> AqlOperators.order(number, other) >= 0 ? number : other;
            case "min" -> AqlOperators.order(number, other) <= 0 ? number : other;
            case "div" -> (int) Math.floor(number.doubleValue() / divisor(other));
            case "mod" ->
                whole && other instanceof Integer
                        ? (Object) Math.floorMod(number.intValue(), (int) divisor(other))
                        : (Object) (number.doubleValue() % divisor(other));
            case "add" -> AqlOperators.apply("+", number, other);
            case "sub" -> AqlOperators.apply("-", number, other);
            case "mult" -> AqlOperators.apply("*", number, other);
            case "divOp" -> AqlOperators.apply("/", number, other);
            case "lessThan" -> AqlOperators.apply("<", number, other);
            case "lessThanEqual" -> AqlOperators.apply("<=", number, other);
            case "greaterThan" -> AqlOperators.apply(">", number, other);
            case "greaterThanEqual" -> AqlOperators.apply(">=", number, other);
            default -> AqlServices.UNKNOWN;
        };
    }

    private static double divisor(Number number) throws EvaluationException {
        if (number.doubleValue() == 0) {
            throw new EvaluationException(Message.of("A number cannot be divided by 0.", "不能除以 0。"));
        }
        return number.doubleValue();
    }

    static Object ofTruth(String name, boolean truth, Object[] arguments) {
        boolean other = arguments.length == 2 && AqlEvaluator.isTrue(arguments[1]);
        return switch (name) {
            case "not" -> !truth;
            case "and" -> truth && other;
            case "or" -> truth || other;
            case "xor" -> truth != other;
            case "implies" -> !truth || other;
            default -> AqlServices.UNKNOWN;
        };
    }
}
