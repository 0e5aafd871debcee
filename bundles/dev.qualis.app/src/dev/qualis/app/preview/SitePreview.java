package dev.qualis.app.preview;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Keeps the last good site and what is wrong since; readers wait for the next change. Safe for many threads. */
public final class SitePreview {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private PreviewState state = new PreviewState(0, 0, new TreeMap<>(), List.of());

    /** A new site, of a text without errors. */
    public void show(SortedMap<String, byte[]> files) {
        lock.lock();
        try {
            set(new PreviewState(state.version() + 1, state.site() + 1, files, List.of()));
        } finally {
            lock.unlock();
        }
    }

    /** The text has errors: the site stays as it is. */
    public void fail(List<String> errors) {
        lock.lock();
        try {
            set(new PreviewState(state.version() + 1, state.site(), state.files(), errors));
        } finally {
            lock.unlock();
        }
    }

    private void set(PreviewState next) {
        state = next;
        changed.signalAll();
    }

    PreviewState now() {
        lock.lock();
        try {
            return state;
        } finally {
            lock.unlock();
        }
    }

    /**
     * The state once it is another version than this, or as it is when the time is over.
     *
     * @throws InterruptedException where the thread is to end
     */
    PreviewState after(long version, long milliseconds) throws InterruptedException {
        lock.lock();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(milliseconds);
            while (state.version() == version && left > 0) {
                left = changed.awaitNanos(left);
            }
            return state;
        } finally {
            lock.unlock();
        }
    }
}
