package dev.qualis.cli;

/** What the process tells its caller. */
final class ExitCode {
    /** All is well. */
    static final int FINE = 0;

    /** The model has errors, or what {@code --fail-on} names; or {@code format --check} found a file to format. */
    static final int MODEL = 1;

    /** Wrong usage, or input or output that cannot be read or written. */
    static final int USAGE = 2;

    /** A bug in Qualis, or too little memory. */
    static final int BUG = 3;

    private ExitCode() {}
}
