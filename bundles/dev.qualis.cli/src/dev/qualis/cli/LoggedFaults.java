package dev.qualis.cli;

import java.util.Optional;
import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;

/**
 * Hears what libraries only log. Xtext logs an exception and goes on without what failed; a check that went on like that would tell
 * less than is wrong, so that the run counts as failed.
 */
final class LoggedFaults extends AppenderSkeleton implements AutoCloseable {
    private RuntimeException first;

    static LoggedFaults listen() {
        LoggedFaults faults = new LoggedFaults();
        Logger.getRootLogger().addAppender(faults);
        Logger.getRootLogger().setLevel(Level.ERROR); // its own default is to prepare everything for the log
        return faults;
    }

    /** The first fault of this run. */
    Optional<RuntimeException> first() {
        return Optional.ofNullable(first);
    }

    @Override
    protected void append(LoggingEvent event) {
        if (first == null && event.getLevel().isGreaterOrEqual(Level.ERROR)) {
            Throwable cause = event.getThrowableInformation() == null
                    ? null
                    : event.getThrowableInformation().getThrowable();
            first = new IllegalStateException(event.getRenderedMessage(), cause);
        }
    }

    @Override
    public boolean requiresLayout() {
        return false;
    }

    @Override
    public void close() {
        Logger.getRootLogger().removeAppender(this);
    }
}
