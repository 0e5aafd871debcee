package dev.qualis.dsl.ide.edit;

import org.eclipse.emf.common.util.URI;

/** A change after which the model cannot be written as a text, a name that is missing for instance. */
public class UnwritableChangeException extends Exception {
    private static final long serialVersionUID = 1L;

    UnwritableChangeException(RuntimeException cause) {
        super(cause.getMessage(), cause);
    }

    UnwritableChangeException(String message) {
        super(message);
    }

    /** A file that the change concerns has syntax errors: what could not be read of it would be lost. */
    public static final class BrokenText extends UnwritableChangeException {
        private static final long serialVersionUID = 1L;

        private final transient URI file;

        BrokenText(URI file) {
            super("'" + file.lastSegment() + "' has syntax errors: mend them first.");
            this.file = file;
        }

        public URI file() {
            return file;
        }
    }

    /** A comment would be lost: the statements of the element stand in an order in which it cannot be written anew. */
    public static final class LostComment extends UnwritableChangeException {
        private static final long serialVersionUID = 1L;

        private final transient URI file;
        private final String comment;

        LostComment(URI file, String comment) {
            super("The comment '" + comment + "' would be lost: format '" + file.lastSegment()
                    + "' first, or write it into the text.");
            this.file = file;
            this.comment = comment;
        }

        public URI file() {
            return file;
        }

        /** As it is written, with its signs. */
        public String comment() {
            return comment;
        }
    }
}
