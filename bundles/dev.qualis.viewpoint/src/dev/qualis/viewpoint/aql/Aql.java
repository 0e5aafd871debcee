package dev.qualis.viewpoint.aql;

import java.util.List;

/** An expression of the Acceleo Query Language as a tree. */
public sealed interface Aql {
    /** A text, a number, a truth value, or nothing ({@code null}). */
    record Literal(Object value) implements Aql {}

    /** {@code Sequence{…}} or, where each is there once, {@code OrderedSet{…}}. */
    record Collected(boolean once, List<Aql> elements) implements Aql {}

    record Variable(String name) implements Aql {}

    /** A name as OCL may write it: a variable, a feature of what the expression is asked of, or a class. */
    record Unqualified(String name) implements Aql {}

    /** What the expression is asked of where it does not say so: the element of an iteration without a variable, else {@code self}. */
    record Implicit() implements Aql {}

    /**
     * A class, several, or a data type; also the literal of an enumeration.
     *
     * @param names such as {@code pkg::Class}, {@code pkg::Kind::literal}, {@code String}
     */
    record Type(List<String> names) implements Aql {}

    record Feature(Aql receiver, String name) implements Aql {}

    /**
     * A service.
     *
     * @param onCollection whether it is asked of a collection as a whole ({@code ->}) rather than of each of its elements
     */
    record Call(Aql receiver, boolean onCollection, String name, List<Aql> arguments) implements Aql {}

    /** What is to be asked of each element, which has a name in it. */
    record Lambda(String variable, Aql body) implements Aql {}

    /** The texts of several values behind each other. */
    record Joined(List<Aql> parts) implements Aql {
        public Joined {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A text for each of several values, with others between, before and behind them where there are any.
     *
     * @param separator blank as {@code before} and {@code after} where there is none
     */
    record Repeated(String variable, Aql over, Aql body, Aql before, Aql separator, Aql after) implements Aql {}

    /** The whole numbers from one to another, {@code 1..n}. */
    record Range(Aql first, Aql last) implements Aql {}

    record Unary(String operator, Aql operand) implements Aql {}

    record Binary(String operator, Aql left, Aql right) implements Aql {}

    record Conditional(Aql condition, Aql yes, Aql no) implements Aql {}

    record Let(String name, Aql value, Aql in) implements Aql {}
}
