package dev.qualis.app;

import java.nio.file.FileSystemException;

/** What the system said about a failure, without a path that the sentence around it already names. */
final class FailureText {
    /** In characters; libraries quote the value they stumbled over, however long it is. */
    private static final int LONGEST = 300;

    /** The number that Java gives to what it says of a limit of its parser, together with the name of a setting that nobody here can set. */
    private static final String TOO_DEEP = "JAXP00010006";

    private FailureText() {}

    static String of(Exception failure) {
        String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        if (reason == null || reason.isBlank()) {
            return failure.getClass().getSimpleName();
        }
        if (reason.startsWith(TOO_DEEP)) {
            return "its elements are nested too deeply";
        }
        return reason.length() > LONGEST ? reason.substring(0, LONGEST) + "…" : reason;
    }
}
