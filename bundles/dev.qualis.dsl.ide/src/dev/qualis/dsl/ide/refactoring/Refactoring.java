package dev.qualis.dsl.ide.refactoring;

import dev.qualis.dsl.ide.edit.TextEdit;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;

/**
 * A change that a writer can choose.
 *
 * @param kind what it does, in the form of the Language Server Protocol: {@code refactor.rewrite.keywords}
 * @param english what it does, for readers of English
 * @param chinese the same in Chinese
 * @param created the texts of new files
 * @param edits of files of the project, by file and in the order of its text; a gap in what they write is {@code …}
 */
public record Refactoring(String kind, String english, String chinese, Map<URI, String> created, List<TextEdit> edits) {

    public Refactoring {
        created = Map.copyOf(created);
        edits = List.copyOf(edits);
    }

    static Refactoring of(String kind, String english, String chinese, List<TextEdit> edits) {
        return new Refactoring(kind, english, chinese, Map.of(), edits);
    }
}
