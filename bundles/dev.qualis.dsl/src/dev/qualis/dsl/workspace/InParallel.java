package dev.qualis.dsl.workspace;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** The same work for many things, on as many threads as there are processors. */
final class InParallel {

    private InParallel() {}

    /**
     * What the work makes of each thing, in their order.
     *
     * @param work throws the same exceptions to the caller as it would if the caller did it
     * @throws CancellationException where the caller is interrupted
     */
    static <T, R> List<R> each(Collection<T> things, Function<T, R> work) {
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), things.size());
        if (threads <= 1) {
            return things.stream().map(work).toList();
        }
        ExecutorService pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().factory());
        try {
            List<Future<R>> begun = things.stream()
                    .map(each -> pool.submit(() -> work.apply(each)))
                    .toList();
            return begun.stream().map(InParallel::await).toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R await(Future<R> result) {
        try {
            return result.get();
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
