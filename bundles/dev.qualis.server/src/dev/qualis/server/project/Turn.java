package dev.qualis.server.project;

import dev.qualis.dsl.workspace.Snapshot;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Readers of the models of a snapshot, one after the other in the order in which they came: references that lead nowhere, and those of
 * shipped libraries, are resolved when somebody follows them, and that is a change. Who only parses anew needs no turn.
 */
public final class Turn {

    private final ReentrantLock lock = new ReentrantLock(true);

    private Turn() {}

    /** Runs when it is the caller's turn; a check asks for a turn for each file, so that others come in between. */
    public static <T> T of(Snapshot snapshot, Supplier<T> work) {
        return snapshot.fact(Turn.class, Turn::new).take(work);
    }

    private <T> T take(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
