package dev.qualis.app.form;

import dev.qualis.model.value.LocalizedText;
import java.util.List;
import org.eclipse.emf.common.util.URI;

/** What a field shall say; an empty list says nothing. */
public sealed interface FieldValue {
    /** Words and numbers as they are typed. */
    record Plain(List<String> values) implements FieldValue {
        public Plain {
            values = List.copyOf(values);
        }
    }

    /** Texts in the first and the second language of the project. */
    record Texts(List<LocalizedText> values) implements FieldValue {
        public Texts {
            values = List.copyOf(values);
        }
    }

    record Flag(boolean value) implements FieldValue {}

    /** The literals of an enumeration. */
    record Choice(List<String> literals) implements FieldValue {
        public Choice {
            literals = List.copyOf(literals);
        }
    }

    /** Addresses of elements of the project or its libraries. */
    record References(List<URI> targets) implements FieldValue {
        public References {
            targets = List.copyOf(targets);
        }
    }
}
