package dev.qualis.dsl.ide.service;

import dev.qualis.dsl.ide.fix.TextFixes;
import dev.qualis.dsl.naming.NearNames;
import dev.qualis.dsl.workspace.Names;
import dev.qualis.dsl.workspace.Snapshot;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;

/** What mends an issue for certain, or probably: names that come near to one that nobody bears. */
public final class QuickFixes {

    private static final int MOST = 3;

    /**
     * A way to mend an issue.
     *
     * @param english what it does, for readers of English
     * @param chinese the same in Chinese
     */
    public record Fix(String english, String chinese, int offset, int length, String text) {}

    private QuickFixes() {}

    /** The ways to mend an issue of that code over a stretch of text, the best one first. */
    public static List<Fix> of(Snapshot snapshot, URI uri, String code, int offset, int length) {
        String text = snapshot.text(uri);
        if (offset < 0 || offset + length > text.length()) {
            return List.of();
        }
        String marked = text.substring(offset, offset + length);
        List<Fix> fixes = new ArrayList<>();
        TextFixes.of(code, marked)
                .ifPresent(meant -> fixes.add(new Fix(
                        meant.isEmpty() ? "Leave it out" : "Write '" + meant + "'",
                        meant.isEmpty() ? "删除" : "改为“" + meant + "”",
                        offset,
                        length,
                        meant)));
        if (code.equals("qualis.reference.unknown")) {
            near(snapshot, marked)
                    .forEach(name ->
                            fixes.add(new Fix("Change to '" + name + "'", "改为“" + name + "”", offset, length, name)));
        }
        return fixes;
    }

    private static List<String> near(Snapshot snapshot, String written) {
        return snapshot.fact(
                        NearNames.class,
                        () -> NearNames.among(snapshot.names().all().stream()
                                .filter(Names.Entry::qualified)
                                .map(entry -> entry.name().getLastSegment())
                                .sorted()
                                .distinct()
                                .toList()))
                .all(written, MOST);
    }
}
