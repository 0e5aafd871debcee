package dev.qualis.exchange.value;

import java.util.function.Function;

/** What became of reading the content of a cell as something. */
public sealed interface Reading<T> {

    /** It is one. */
    record Value<T>(T value) implements Reading<T> {}

    /** The cell says that there is none: N/A, a dash, 无. */
    record Nothing<T>() implements Reading<T> {}

    /** It is none, or may be two. */
    record Unclear<T>(Reason reason) implements Reading<T> {}

    /** Why a content was not taken. Each has a sentence of its own. */
    enum Reason {
        /** No day in a notation that is known. */
        DATE,
        /** Day and month may be either: 03/04/2026. */
        DATE_AMBIGUOUS,
        /** A month or year where a day is needed. */
        DATE_INCOMPLETE,
        /** Still to be found out: TBD, 待定. */
        OPEN,
        NUMBER,
        /** A comma that may part thousands or decimals: 1,25. */
        NUMBER_AMBIGUOUS,
        WHOLE_NUMBER,
        /** A unit that the language has not. */
        UNIT,
        PERIOD,
        /** A word that names no value of a list. */
        WORD,
        /** A formula that failed. */
        FAULT,
        /** A formula whose value the workbook does not hold. */
        UNCOMPUTED
    }

    /** Goes on with the value; the others stay. */
    default <R> Reading<R> then(Function<? super T, Reading<R>> next) {
        return switch (this) {
            case Value<T>(T value) -> next.apply(value);
            case Nothing<T>() -> new Nothing<>();
            case Unclear<T>(Reason reason) -> new Unclear<>(reason);
        };
    }
}
