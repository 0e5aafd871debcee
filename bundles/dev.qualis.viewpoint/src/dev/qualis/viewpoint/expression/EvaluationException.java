package dev.qualis.viewpoint.expression;

/** An expression that cannot be evaluated on this element; the message says why. */
public final class EvaluationException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public EvaluationException(Message reason) {
        this(reason, null);
    }

    public EvaluationException(Message reason, Throwable cause) {
        super(reason.english(), cause);
        this.reason = reason;
    }

    /** Why, in both languages. */
    public Message reason() {
        return reason == null ? Message.verbatim(getMessage()) : reason;
    }
}
