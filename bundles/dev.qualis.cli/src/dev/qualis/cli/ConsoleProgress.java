package dev.qualis.cli;

import dev.qualis.app.Progress;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Shows how far a command is: one line that is rewritten in a terminal, else one line per step.
 *
 * <p>Nothing is shown in a terminal before a moment has passed, so that a quick run leaves no flicker.
 */
final class ConsoleProgress implements Progress, AutoCloseable {
    private static final long QUIET_NANOS = 300_000_000;
    private static final long PAUSE_NANOS = 80_000_000;
    private static final String ERASE = "\r\u001B[K";

    private final Function<Task, String> names;
    private final Consumer<String> output;
    private final boolean terminal;
    private long next = System.nanoTime() + QUIET_NANOS;
    private Task task;
    private boolean shown;

    ConsoleProgress(Function<Task, String> names, Consumer<String> output, boolean terminal) {
        this.names = names;
        this.output = output;
        this.terminal = terminal;
    }

    @Override
    public void report(Task current, int done, int total) {
        if (terminal) {
            rewrite(current, done, total);
        } else if (current != task) {
            output.accept(names.apply(current) + " …\n");
        }
        task = current;
    }

    private void rewrite(Task current, int done, int total) {
        long now = System.nanoTime();
        if (now < next) {
            return;
        }
        next = now + PAUSE_NANOS;
        shown = true;
        String count = total > 1 ? " " + done + "/" + total : "";
        output.accept(ERASE + names.apply(current) + count);
    }

    /** Leaves the line as it was found. */
    @Override
    public void close() {
        if (shown) {
            output.accept(ERASE);
            shown = false;
        }
    }
}
