package dev.qualis.dsl.ide.service;

import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.workspace.Snapshot;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;

/** Puts a line where its block wants it, when it is begun or its block is closed. All other layout is the writer's. */
public final class TypedIndent {

    private TypedIndent() {}

    /**
     * The white space at the beginning of the line that was typed in, put right.
     *
     * @param offset behind what was typed
     * @param typed a line break or a closing brace
     * @return nothing where it is right already, or the line begins inside a text or comment
     */
    public static Optional<TextEdit> at(Snapshot snapshot, URI uri, int offset, String typed) {
        String text = snapshot.text(uri);
        int line = text.lastIndexOf('\n', offset - 1) + 1;
        int end = line;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        boolean closes = end < text.length() && text.charAt(end) == '}';
        if (typed.equals("}") && !closes) {
            return Optional.empty();
        }
        return new LineIndents(snapshot.parseResult(uri).getRootNode(), text).at(uri, line);
    }
}
