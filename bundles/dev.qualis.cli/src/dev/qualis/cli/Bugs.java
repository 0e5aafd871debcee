package dev.qualis.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells what should never happen in a sentence, and with {@code --verbose} where it happened. */
final class Bugs implements IExecutionExceptionHandler {
    private final Session session;

    Bugs(Session session) {
        this.session = session;
    }

    @Override
    public int handleExecutionException(Exception bug, CommandLine line, ParseResult parsed) {
        return tell(bug);
    }

    int tell(Throwable bug) {
        session.complain(
                bug instanceof OutOfMemoryError ? session.say("bug.memory") : session.say("bug", String.valueOf(bug)));
        if (session.isVerbose()) {
            StringWriter trace = new StringWriter();
            bug.printStackTrace(new PrintWriter(trace));
            session.complain(trace.toString().stripTrailing());
        }
        return ExitCode.BUG;
    }
}
