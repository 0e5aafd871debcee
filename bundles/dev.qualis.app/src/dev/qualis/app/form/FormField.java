package dev.qualis.app.form;

import dev.qualis.model.value.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;

/** What an element has in one of its features, or could have. */
public sealed interface FormField {
    Name name();

    /** Whether nothing is said in it. */
    boolean isEmpty();

    /**
     * Which feature it is.
     *
     * @param feature in the metamodel
     * @param label the words of the language that introduce it, in the reader's spelling
     * @param meaning a sentence that says what it is; empty where nobody has written one
     */
    record Name(String feature, String label, String meaning) {}

    /**
     * The same field with other values, where they are not elements.
     *
     * @throws IllegalArgumentException for values of another kind than the field
     */
    default FormField with(FieldValue value) {
        return switch (this) {
            case Plain plain
            when value instanceof FieldValue.Plain(List<String> values) ->
                new Plain(plain.name(), plain.syntax(), plain.many(), values);
            case Texts texts
            when value instanceof FieldValue.Texts(List<LocalizedText> values) ->
                new Texts(texts.name(), texts.many(), texts.markdown(), values);
            case Flag flag when value instanceof FieldValue.Flag(boolean said) -> new Flag(flag.name(), said);
            case Choice choice
            when value instanceof FieldValue.Choice(List<String> literals) ->
                new Choice(choice.name(), choice.many(), choice.options(), literals);
            default -> throw new IllegalArgumentException(this + " cannot have " + value);
        };
    }

    /** How the values of a field are written. */
    enum Syntax {
        TEXT,
        /** A whole number. */
        INTEGER,
        /** {@code 2026-06-30} */
        DATE,
        /** {@code 2026-H1} */
        PERIOD,
        /** {@code 6 months} */
        INTERVAL,
        /** {@code 1200 ppm} */
        QUANTITY,
        /** {@code ppm} */
        UNIT
    }

    /** Values that are written in one word or number; each in its textual form. */
    record Plain(Name name, Syntax syntax, boolean many, List<String> values) implements FormField {
        public Plain {
            values = List.copyOf(values);
        }

        @Override
        public boolean isEmpty() {
            return values.isEmpty();
        }
    }

    /**
     * Texts in the first and the second language of the project.
     *
     * @param markdown whether they may be long
     */
    record Texts(Name name, boolean many, boolean markdown, List<LocalizedText> values) implements FormField {
        public Texts {
            values = List.copyOf(values);
        }

        @Override
        public boolean isEmpty() {
            return values.isEmpty();
        }
    }

    /** What is so or is not. */
    record Flag(Name name, boolean value) implements FormField {
        @Override
        public boolean isEmpty() {
            return !value;
        }
    }

    /**
     * One of a few values, or several of them.
     *
     * @param options all of them
     * @param chosen the literals that are chosen, in the order of the text
     */
    record Choice(Name name, boolean many, List<Option> options, List<String> chosen) implements FormField {
        /** @param label what people call the literal */
        public record Option(String literal, String label) {}

        public Choice {
            options = List.copyOf(options);
            chosen = List.copyOf(chosen);
        }

        @Override
        public boolean isEmpty() {
            return chosen.isEmpty();
        }
    }

    /**
     * Other elements that are referred to.
     *
     * @param type of what kind they are
     * @param targets those that are found, in the order of the text
     */
    record References(Name name, boolean many, EClass type, List<Target> targets) implements FormField {
        public References {
            targets = List.copyOf(targets);
        }

        @Override
        public boolean isEmpty() {
            return targets.isEmpty();
        }
    }

    /**
     * Elements that are written inside of this one.
     *
     * @param type of what kind they are
     */
    record Parts(Name name, boolean many, EClass type, List<Target> parts) implements FormField {
        public Parts {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean isEmpty() {
            return parts.isEmpty();
        }
    }

    /**
     * An element somewhere else.
     *
     * @param address where it is found again after an edit of something else
     * @param text its title with its name, or the beginning of its text where it has neither
     */
    record Target(Optional<URI> address, String text) {}
}
