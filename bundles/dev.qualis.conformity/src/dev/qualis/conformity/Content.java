package dev.qualis.conformity;

import java.util.function.Predicate;

/**
 * One of several things that a clause names for an element; each counts on its own.
 *
 * @param label what it is called
 * @param holds whether an element has it
 * @param <T> the kind of element
 */
public record Content<T>(Wording label, Predicate<T> holds) {

    /** A content with its names. */
    public static <T> Content<T> of(String zh, String en, Predicate<T> holds) {
        return new Content<>(new Wording(zh, en), holds);
    }
}
