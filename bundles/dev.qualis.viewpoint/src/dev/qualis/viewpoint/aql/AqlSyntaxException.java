package dev.qualis.viewpoint.aql;

/** A text that is no expression of the query language; the message says where. */
public final class AqlSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    AqlSyntaxException(String message) {
        super(message);
    }
}
