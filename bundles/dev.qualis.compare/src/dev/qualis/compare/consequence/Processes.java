package dev.qualis.compare.consequence;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.coverage.ProcessCoverage;
import dev.qualis.analysis.coverage.Share;
import dev.qualis.compare.consequence.Consequence.Coverage;
import dev.qualis.compare.consequence.Consequence.ProcessCovered;
import dev.qualis.compare.match.Matching;
import dev.qualis.model.qms.process.Process;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Finds which processes have more or less of what processes should have. */
final class Processes {
    private final Matching matching;
    private final List<ProcessCoverage> before;
    private final List<ProcessCoverage> after;

    Processes(Matching matching, ModelIndex before, ModelIndex after) {
        this.matching = matching;
        this.before = ProcessCoverage.of(before);
        this.after = ProcessCoverage.of(after);
    }

    List<Consequence> changes() {
        Map<Process, ProcessCoverage> then = new IdentityHashMap<>();
        before.forEach(coverage -> then.put(coverage.process(), coverage));
        List<Consequence> changes = new ArrayList<>();
        for (ProcessCoverage now : after) {
            matching.partner(now.process()).map(then::get).ifPresent(earlier -> {
                List<ProcessPoint> lost = ProcessPoint.onlyIn(earlier, now);
                List<ProcessPoint> won = ProcessPoint.onlyIn(now, earlier);
                if (!lost.isEmpty() || !won.isEmpty()) {
                    changes.add(new ProcessCovered(now.process(), earlier.share(), now.share(), lost, won));
                }
            });
        }
        Share total = total(before);
        Share totalNow = total(after);
        boolean same = (long) total.part() * totalNow.whole() == (long) totalNow.part() * total.whole();
        if (!same) {
            changes.add(new Coverage(total, totalNow));
        }
        return changes;
    }

    private static Share total(List<ProcessCoverage> processes) {
        int part = 0;
        int whole = 0;
        for (ProcessCoverage process : processes) {
            part += process.share().part();
            whole += process.share().whole();
        }
        return new Share(part, whole);
    }
}
