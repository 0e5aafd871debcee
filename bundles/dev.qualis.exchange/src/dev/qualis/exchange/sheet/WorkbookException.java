package dev.qualis.exchange.sheet;

/** A file that cannot be read as a workbook; the reason is for people. */
public final class WorkbookException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** There is no such file, or it may not be read. */
        MISSING,
        /** The format before 2007 ({@code .xls}), or one that is protected by a password. */
        OLD_OR_PROTECTED,
        /** Neither a workbook nor a text in UTF-8, UTF-16 or GB18030. */
        NO_WORKBOOK,
        /** It says that it is a workbook, but is broken. */
        DAMAGED,
        /** More than {@link WorkbookReader#MOST_ROWS} rows, or more than {@link WorkbookReader#MOST_BYTES} when unpacked. */
        TOO_LARGE
    }

    private final Reason reason;

    WorkbookException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    WorkbookException(Reason reason) {
        this(reason, null);
    }

    public Reason reason() {
        return reason;
    }
}
