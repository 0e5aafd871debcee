package dev.qualis.server.document;

import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.server.project.Positions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.WorkspaceEdit;

/** Edits of texts in the form of the protocol. */
final class Edits {

    private Edits() {}

    /** The edits of files of a project, by file. */
    static WorkspaceEdit of(Snapshot snapshot, List<TextEdit> edits) {
        Map<URI, List<TextEdit>> byFile = new LinkedHashMap<>();
        edits.forEach(edit ->
                byFile.computeIfAbsent(edit.uri(), any -> new ArrayList<>()).add(edit));
        return of(snapshot, byFile);
    }

    /** The edits of files of a project, by file. */
    static WorkspaceEdit of(Snapshot snapshot, Map<URI, List<TextEdit>> edits) {
        Map<String, List<org.eclipse.lsp4j.TextEdit>> changes = new LinkedHashMap<>();
        edits.forEach((uri, all) -> {
            Positions positions = new Positions(snapshot.text(uri));
            changes.put(
                    uri.toString(),
                    all.stream()
                            .map(edit -> new org.eclipse.lsp4j.TextEdit(
                                    positions.range(edit.offset(), edit.length()), edit.text()))
                            .toList());
        });
        return new WorkspaceEdit(changes);
    }
}
