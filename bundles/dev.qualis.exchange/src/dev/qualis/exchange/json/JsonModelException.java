package dev.qualis.exchange.json;

/** A text that is no model as JSON; the message says what is wrong, and where as a path such as {@code $.files[0].elements[3]}. */
public final class JsonModelException extends Exception {
    private static final long serialVersionUID = 1L;

    JsonModelException(String message) {
        super(message);
    }
}
