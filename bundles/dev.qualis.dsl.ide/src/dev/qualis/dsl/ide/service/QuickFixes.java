package dev.qualis.dsl.ide.service;

import com.google.inject.Inject;
import dev.qualis.dsl.ide.fix.Fix;
import dev.qualis.dsl.ide.fix.FixRules;
import dev.qualis.dsl.project.QmsIssue;
import dev.qualis.dsl.workspace.Snapshot;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.CancelIndicator;

/** What mends an issue: for certain, probably, or as far as anybody but the writer can. */
public final class QuickFixes {

    private final FixRules rules;

    @Inject
    QuickFixes(FixRules rules) {
        this.rules = rules;
    }

    /** The ways to mend an issue of that code over a stretch of text, the best one first. */
    public List<Fix> of(Snapshot snapshot, URI uri, String code, int offset, int length) {
        if (!snapshot.contains(uri)
                || offset < 0
                || length < 0
                || offset + length > snapshot.text(uri).length()) {
            return List.of();
        }
        return rules.of(snapshot, uri, code, offset, length, () -> data(snapshot, uri, code, offset));
    }

    /** What the check has found is known, unless the text was changed since. */
    private static List<String> data(Snapshot snapshot, URI uri, String code, int offset) {
        return snapshot.issues(uri, CancelIndicator.NullImpl).stream()
                .filter(issue -> issue.offset() == offset && issue.code().equals(code))
                .findFirst()
                .map(QmsIssue::data)
                .orElse(List.of());
    }
}
