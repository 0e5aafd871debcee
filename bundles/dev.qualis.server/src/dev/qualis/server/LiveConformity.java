package dev.qualis.server;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.Conformity;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.server.ConformityParams.Change;
import dev.qualis.server.project.ResultName;
import dev.qualis.server.project.Turn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.util.CancelIndicator;

/** Judges what is being written, and tells the editor what has changed since it was last told. Called by one thread. */
final class LiveConformity {

    private final Supplier<QualisClient> client;
    private final Map<String, Map<String, Double>> told = new HashMap<>();
    private final Map<String, Double> scores = new HashMap<>();

    LiveConformity(Supplier<QualisClient> client) {
        this.client = client;
    }

    void judge(String folder, Snapshot snapshot, CancelIndicator overtaken) {
        Turn.of(snapshot, () -> {
            judged(folder, snapshot, overtaken);
            return true;
        });
    }

    private void judged(String folder, Snapshot snapshot, CancelIndicator overtaken) {
        ModelIndex index =
                snapshot.fact(ModelIndex.class, () -> ModelIndex.of(snapshot.models(), snapshot.libraries()));
        boolean preliminary = snapshot.issues(overtaken).stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
        for (ConformityReport report : Conformity.toAll(index, overtaken::isCanceled)) {
            tell(folder, report, preliminary);
        }
    }

    private void tell(String folder, ConformityReport report, boolean preliminary) {
        String key = folder + " " + report.standard().getName();
        Map<String, Double> before = told.getOrDefault(key, Map.of());
        Map<String, Double> now = new HashMap<>();
        List<Change> changes = new ArrayList<>();
        for (ClauseResult result : report.clauses()) {
            String number = result.clause().getNumber();
            double share = result.result().share();
            now.put(number, share);
            if (!Double.valueOf(share).equals(before.get(number))) {
                changes.add(new Change(number, ResultName.of(result.result()), share));
            }
        }
        Double score = scores.put(key, report.score());
        told.put(key, now);
        if (!changes.isEmpty() || score == null || score != report.score()) {
            client.get()
                    .conformity(new ConformityParams(
                            folder, report.standard().getName(), report.score(), preliminary, changes));
        }
    }
}
