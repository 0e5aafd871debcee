package dev.qualis.workbench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Display;

/** Measures how long the display's thread does not come to do what it is asked for, and tells what it was doing instead. */
public final class Watchdog implements AutoCloseable {
    private static final int LOOK = 10;
    private static final int FRAMES = 12;

    private final Display display = Display.getCurrent();
    private final long patience;
    private final List<Long> delays = new ArrayList<>();
    private final List<StackTraceElement[]> stacks = new ArrayList<>();
    private final Thread thread = new Thread(this::watch, "watchdog");
    private volatile boolean ended;

    /**
     * Begins to watch the thread that calls.
     *
     * @param patience how long it may take without being looked at
     */
    public Watchdog(Duration patience) {
        this.patience = patience.toMillis();
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        Thread watched = display.getThread();
        try {
            while (!ended) {
                CountDownLatch done = new CountDownLatch(1);
                long begin = System.nanoTime();
                display.asyncExec(done::countDown);
                while (!done.await(LOOK, TimeUnit.MILLISECONDS) && !ended) {
                    if (millis(begin) > patience) {
                        add(watched.getStackTrace());
                    }
                }
                synchronized (this) {
                    delays.add(millis(begin));
                }
                Thread.sleep(LOOK);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long millis(long since) {
        return (System.nanoTime() - since) / 1_000_000;
    }

    private synchronized void add(StackTraceElement[] stack) {
        stacks.add(stack);
    }

    /** How long the display's thread was kept from doing anything, without the shortest of all delays that make up the given share, in milliseconds. */
    public synchronized long percentile(double share) {
        List<Long> sorted = delays.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1L, Math.floor(sorted.size() * share)));
    }

    /** How often the thread, while it was waited for, was found in the classes of a package, or in what they called. */
    public synchronized long stuckIn(String packageName) {
        return stacks.stream()
                .filter(stack ->
                        Stream.of(stack).anyMatch(frame -> frame.getClassName().startsWith(packageName + ".")))
                .count();
    }

    /** What the thread was doing while it was waited for, what was seen most often first. */
    public synchronized String report() {
        Map<String, Long> seen = stacks.stream()
                .map(stack -> Stream.of(stack)
                        .filter(frame -> frame.getClassName().startsWith("dev.qualis"))
                        .limit(FRAMES)
                        .map(StackTraceElement::toString)
                        .collect(Collectors.joining("\n    ", stack.length == 0 ? "" : stack[0] + "\n    ", "")))
                .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        return "p50 %d ms, p99 %d ms, longest %d ms%n%s"
                .formatted(
                        percentile(0.5),
                        percentile(0.99),
                        percentile(1),
                        seen.entrySet().stream()
                                .sorted(Map.Entry.<String, Long>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                                .limit(FRAMES)
                                .map(each -> each.getValue() + " × " + each.getKey())
                                .collect(Collectors.joining("\n")));
    }

    @Override
    public void close() {
        ended = true;
    }
}
