package dev.qualis.viewpoint.aql;

import dev.qualis.viewpoint.expression.Message;

/** A text that is no expression of the query language; the message says where. */
public final class AqlSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public AqlSyntaxException(Message reason) {
        super(reason.english());
        this.reason = reason;
    }

    /** What is wrong, in both languages, as the end of a sentence. */
    public Message reason() {
        return reason == null ? Message.verbatim(getMessage()) : reason;
    }
}
