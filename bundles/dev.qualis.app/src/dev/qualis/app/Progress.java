package dev.qualis.app;

import java.util.concurrent.CancellationException;

/** Hears how far a use case is, and may end it. Called from the thread that runs the use case. */
public interface Progress {
    /** The steps that a user can tell apart. */
    enum Task {
        READ,
        LINK,
        CHECK,
        ASSESS,
        DRAW,
        PICTURE,
        DOCUMENT,
        FORMAT,
        WRITE
    }

    /** Hears nothing and never cancels. */
    Progress NONE = (task, done, total) -> {};

    /**
     * Something has been done.
     *
     * @param done how many of {@code total} are done, from 0 when a task begins to {@code total} when it ends
     */
    void report(Task task, int done, int total);

    /** Whether the user has asked to stop; asked between small steps. */
    default boolean cancelled() {
        return false;
    }

    /**
     * Reports, and stops where the user asked for it.
     *
     * @throws CancellationException where {@link #cancelled()}
     */
    default void step(Task task, int done, int total) {
        if (cancelled()) {
            throw new CancellationException(task.name());
        }
        report(task, done, total);
    }
}
