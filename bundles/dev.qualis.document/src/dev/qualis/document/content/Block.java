package dev.qualis.document.content;

import dev.qualis.document.content.Inline.Tone;
import java.util.List;
import java.util.Objects;

/** A part of a page that stands by itself. */
public sealed interface Block
        permits Block.Paragraph,
                Block.Note,
                Block.Bullets,
                Block.Facts,
                Block.Meters,
                Block.Trend,
                Block.Prose,
                Figure,
                Grid,
                Section,
                Table {

    /** A paragraph. */
    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /** A remark set apart. */
    record Note(Tone tone, List<Inline> content) implements Block {
        public Note {
            content = List.copyOf(content);
        }
    }

    /** A list, whose items may have lists of their own. */
    record Bullets(List<Item> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** An item of a list. */
    record Item(List<Inline> content, List<Item> below) {
        public Item {
            content = List.copyOf(content);
            below = List.copyOf(below);
        }

        public Item(List<Inline> content) {
            this(content, List.of());
        }
    }

    /** Names with what is to be said about them. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One name with what is to be said about it. */
    record Fact(String name, List<Inline> content) {
        public Fact {
            Objects.requireNonNull(name);
            content = List.copyOf(content);
        }
    }

    /** Shares of a whole, as bars with their numbers. */
    record Meters(List<Meter> meters) implements Block {
        public Meters {
            meters = List.copyOf(meters);
        }
    }

    /**
     * One bar.
     *
     * @param name what is measured
     * @param part 0 to {@code whole}
     * @param whole 0 or more
     * @param number what is written behind the bar
     */
    record Meter(Inline name, int part, int whole, String number) {
        public Meter {
            Objects.requireNonNull(name);
            Objects.requireNonNull(number);
        }

        /** A bar with its count and its share behind it. */
        public Meter(Inline name, int part, int whole) {
            this(name, part, whole, part + " / " + whole + " · " + percent(part, whole) + " %");
        }

        /** How much of the whole it is, rounded down. */
        public int percent() {
            return percent(part, whole);
        }

        private static int percent(int part, int whole) {
            return whole == 0 ? 0 : (int) (100L * part / whole);
        }
    }

    /**
     * A series of numbers as a small line, beside a table that says the same in words.
     *
     * @param name what is drawn, for those who do not see it
     * @param values in the order of time, two or more
     * @param target the wanted value, or {@code null}
     */
    record Trend(String name, List<Double> values, Double target) implements Block {
        public Trend {
            values = List.copyOf(values);
        }
    }

    /**
     * Text in Markdown, as authors wrote it.
     *
     * @param markdown the text; HTML in it is text, not markup
     * @param language BCP 47 tag of the language it is written in
     */
    record Prose(String markdown, String language) implements Block {
        public Prose {
            Objects.requireNonNull(markdown);
            Objects.requireNonNull(language);
        }
    }
}
