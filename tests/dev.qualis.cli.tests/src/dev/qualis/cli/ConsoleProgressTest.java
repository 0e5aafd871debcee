package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.app.Progress.Task;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {
    private final StringBuilder shown = new StringBuilder();

    @Test
    void writesALinePerTaskWhereLinesCannotBeRewritten() {
        try (ConsoleProgress progress = new ConsoleProgress(Task::name, shown::append, false)) {
            progress.report(Task.READ, 0, 2);
            progress.report(Task.READ, 1, 2);
            progress.report(Task.LINK, 0, 1);
        }
        assertEquals("READ …\nLINK …\n", shown.toString());
    }

    @Test
    void leavesATerminalAloneWhenItIsQuick() {
        try (ConsoleProgress progress = new ConsoleProgress(Task::name, shown::append, true)) {
            progress.report(Task.READ, 0, 2);
        }
        assertEquals("", shown.toString());
    }

    @Test
    void rewritesOneLineInATerminalAndErasesIt() throws InterruptedException {
        try (ConsoleProgress progress = new ConsoleProgress(Task::name, shown::append, true)) {
            Thread.sleep(320);
            progress.report(Task.READ, 1, 2);
            progress.report(Task.READ, 2, 2);
        }
        assertTrue(shown.toString().matches("\r\u001B\\[KREAD 1/2(\r\u001B\\[K)"), shown.toString());
    }
}
