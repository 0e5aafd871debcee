package dev.qualis.server.command;

/** A command that cannot be done, and why, in the reader's language. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message);
    }
}
