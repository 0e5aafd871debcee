package dev.qualis.dsl.workspace;

import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.eclipse.xtext.util.CancelIndicator;

/** Lets one thread at a time work something out; who waits can be cancelled. */
final class Turn {

    private static final int MILLISECONDS = 10;

    private final ReentrantLock lock = new ReentrantLock();

    <T> T take(CancelIndicator cancelled, Supplier<T> work) {
        try {
            while (!lock.tryLock(MILLISECONDS, TimeUnit.MILLISECONDS)) {
                if (cancelled.isCanceled()) {
                    throw new CancellationException();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
