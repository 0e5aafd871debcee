package dev.qualis.dsl.project;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does pieces of work that have nothing to do with each other on all processors of the machine. */
final class SideBySide {

    private SideBySide() {}

    /**
     * Does all of the work, or, where a piece of it fails, throws what the first such piece threw.
     *
     * @param work by what it is for
     * @param next told what each piece is for, in their order, before it is waited for
     */
    static <K> void run(SequencedMap<K, Runnable> work, Consumer<K> next) {
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), work.size());
        if (threads <= 1) {
            work.forEach((key, piece) -> {
                next.accept(key);
                piece.run();
            });
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().factory());
        try {
            SequencedMap<K, Future<?>> begun = new LinkedHashMap<>();
            work.forEach((key, piece) -> begun.put(key, pool.submit(piece)));
            begun.forEach((key, piece) -> {
                next.accept(key);
                await(piece);
            });
        } finally {
            pool.shutdownNow();
        }
    }

    private static void await(Future<?> piece) {
        try {
            piece.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
