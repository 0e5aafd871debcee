package dev.qualis.dsl.ide.edit;

/** A change after which the model cannot be written as a text, a name that is missing for instance. */
public final class UnwritableChangeException extends Exception {
    private static final long serialVersionUID = 1L;

    UnwritableChangeException(RuntimeException cause) {
        super(cause.getMessage(), cause);
    }

    UnwritableChangeException(String message) {
        super(message);
    }
}
