package dev.qualis.document.content;

import java.util.Objects;

/** A piece of text within a line. */
public sealed interface Inline {

    /** Plain text. */
    record Text(String value) implements Inline {
        public Text {
            Objects.requireNonNull(value);
        }
    }

    /** Text that stands out. */
    record Strong(String value) implements Inline {
        public Strong {
            Objects.requireNonNull(value);
        }
    }

    /**
     * A link.
     *
     * @param href relative to the folder of the page, or an absolute address with http, https or mailto
     * @param label what is read
     */
    record Link(String href, String label) implements Inline {
        public Link {
            Objects.requireNonNull(href);
            Objects.requireNonNull(label);
        }
    }

    /** A short word in a coloured frame; the colour never says more than the word. */
    record Badge(String label, Tone tone) implements Inline {
        public Badge {
            Objects.requireNonNull(label);
            Objects.requireNonNull(tone);
        }
    }

    /** How a badge, a cell or a note is meant. */
    enum Tone {
        PLAIN,
        ACCENT,
        GOOD,
        WARN
    }

    /** The text without its form. */
    default String plain() {
        return switch (this) {
            case Text text -> text.value();
            case Strong strong -> strong.value();
            case Link link -> link.label();
            case Badge badge -> badge.label();
        };
    }
}
