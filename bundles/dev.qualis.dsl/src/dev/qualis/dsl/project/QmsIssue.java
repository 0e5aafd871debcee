package dev.qualis.dsl.project;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Severity;

/** Something that is wrong with a text, or could be better. What it says is put into words when someone asks for it. */
public final class QmsIssue {

    /**
     * A stretch of a file.
     *
     * @param line counted from 1
     * @param column counted from 1
     * @param offset counted from 0
     * @param length 0 where nothing but a place is meant
     */
    public record Region(int line, int column, int offset, int length) {}

    private final URI uri;

    private final Region region;

    private final Severity severity;

    private final String code;

    private final String clause;

    private final List<String> data;

    private Supplier<String> words;

    private String message;

    /**
     * An issue.
     *
     * @param uri the file
     * @param severity how much it matters, the project's settings considered
     * @param code the stable code
     * @param words what is wrong and what would mend it, in the reader's language
     * @param clause the clause that asks for it; empty where none does
     * @param data what a quick fix needs
     */
    public QmsIssue(
            URI uri,
            Region region,
            Severity severity,
            String code,
            Supplier<String> words,
            String clause,
            List<String> data) {
        this.uri = uri;
        this.region = region;
        this.severity = severity;
        this.code = code;
        this.words = words;
        this.clause = clause;
        this.data = List.copyOf(data);
    }

    /** The file. */
    public URI uri() {
        return uri;
    }

    /** The line, counted from 1. */
    public int line() {
        return region.line();
    }

    /** The column, counted from 1. */
    public int column() {
        return region.column();
    }

    /** The first character, counted from 0. */
    public int offset() {
        return region.offset();
    }

    /** How many characters; 0 where nothing but a place is meant. */
    public int length() {
        return region.length();
    }

    /** How much it matters, the project's settings considered. */
    public Severity severity() {
        return severity;
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    /** What is wrong and what would mend it, in the reader's language. */
    public synchronized String message() {
        if (message == null) {
            message = words.get();
            words = null;
        }
        return message;
    }

    /** The clause that asks for it; empty where none does. */
    public String clause() {
        return clause;
    }

    /** What a quick fix needs. */
    public List<String> data() {
        return data;
    }

    @Override
    public String toString() {
        return uri + ":" + line() + ":" + column() + " " + code + " " + message();
    }
}
