package dev.qualis.viewpoint.expression;

/** An expression that cannot be evaluated on this element; the message says why. */
public final class EvaluationException extends Exception {
    private static final long serialVersionUID = 1L;

    public EvaluationException(String message) {
        super(message);
    }

    public EvaluationException(String message, Throwable cause) {
        super(message, cause);
    }
}
