package dev.qualis.dsl.project;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Severity;

/**
 * Something that is wrong with a text, or could be better.
 *
 * @param uri the file
 * @param line counted from 1
 * @param column counted from 1
 * @param offset counted from 0
 * @param length 0 where nothing but a place is meant
 * @param severity how much it matters, the project's settings considered
 * @param code the stable code
 * @param message what is wrong and what would mend it, in the reader's language
 * @param clause the clause that asks for it; empty where none does
 * @param data what a quick fix needs
 */
public record QmsIssue(
        URI uri,
        int line,
        int column,
        int offset,
        int length,
        Severity severity,
        String code,
        String message,
        String clause,
        List<String> data) {

    public QmsIssue {
        data = List.copyOf(data);
    }
}
