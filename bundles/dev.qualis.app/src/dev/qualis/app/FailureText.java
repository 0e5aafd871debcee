package dev.qualis.app;

import java.nio.file.FileSystemException;

/** What the system said about a failure, without a path that the sentence around it already names. */
final class FailureText {
    private FailureText() {}

    static String of(Exception failure) {
        String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return reason == null || reason.isBlank() ? failure.getClass().getSimpleName() : reason;
    }
}
