package dev.qualis.dsl.formatting;

/**
 * What stands between two tokens: so many line breaks at least and at most, or none at all.
 *
 * @param fewest the fewest line breaks; 0 where the tokens stand on one line
 * @param most the most line breaks
 * @param indentation how deep the next line is indented, in steps
 * @param glued whether not even a blank stands between the tokens
 */
record Layout(int fewest, int most, int indentation, boolean glued) {

    static final int CONTINUATION = 1;

    static Layout glue() {
        return new Layout(0, 0, 0, true);
    }

    /** One blank, or the author's line break with the next line set in. */
    static Layout blank(int indentation) {
        return new Layout(0, 1, indentation + CONTINUATION, false);
    }

    /** One blank, whatever the author wrote. */
    static Layout oneLine() {
        return new Layout(0, 0, 0, false);
    }

    static Layout lines(int fewest, int most, int indentation) {
        return new Layout(fewest, most, indentation, false);
    }

    int clamp(int breaks) {
        return Math.max(fewest, Math.min(most, breaks));
    }
}
