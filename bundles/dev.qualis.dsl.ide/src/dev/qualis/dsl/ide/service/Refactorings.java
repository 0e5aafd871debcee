package dev.qualis.dsl.ide.service;

import com.google.inject.Inject;
import dev.qualis.dsl.ide.refactoring.Refactoring;
import dev.qualis.dsl.ide.refactoring.RefactoringRules;
import dev.qualis.dsl.workspace.Snapshot;
import java.util.List;
import org.eclipse.emf.common.util.URI;

/** What can be changed at a place without changing what the text means. */
public final class Refactorings {

    private final RefactoringRules rules;

    @Inject
    Refactorings(RefactoringRules rules) {
        this.rules = rules;
    }

    /**
     * The refactorings of a selection, and of the file that it is in.
     *
     * @param to where the selection ends; the same as where it begins where only the cursor is there
     */
    public List<Refactoring> at(Snapshot snapshot, URI uri, int from, int to) {
        if (!snapshot.contains(uri)) {
            return List.of();
        }
        int length = snapshot.text(uri).length();
        int start = Math.clamp(Math.min(from, to), 0, length);
        return rules.of(snapshot, uri, start, Math.clamp(Math.max(from, to), start, length));
    }
}
