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
     * A reference to another place of the document.
     *
     * @param target where it leads
     * @param label what is read
     */
    record Reference(Target target, String label) implements Inline {
        public Reference {
            Objects.requireNonNull(target);
            Objects.requireNonNull(label);
        }
    }

    /** A remark that stands at the foot of the page, with a mark in its place here. */
    record Footnote(String remark) implements Inline {
        public Footnote {
            Objects.requireNonNull(remark);
        }
    }

    /** Says that this place belongs into the index under a term; nothing to see here. */
    record IndexEntry(String term) implements Inline {
        public IndexEntry {
            Objects.requireNonNull(term);
        }
    }

    /**
     * A link that leads out of the document.
     *
     * @param href an absolute address with http, https or mailto
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
            case Reference reference -> reference.label();
            case Footnote note -> "";
            case IndexEntry entry -> "";
            case Link link -> link.label();
            case Badge badge -> badge.label();
        };
    }
}
