package dev.qualis.app;

import dev.qualis.compare.ModelComparison;
import dev.qualis.compare.consequence.Consequence;
import dev.qualis.compare.consequence.Consequences;
import dev.qualis.compare.consequence.State;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what differs between two states of a project, and what follows. */
public final class CompareProjects {

    /**
     * What differs.
     *
     * @param newFindings errors and warnings that the earlier text had not
     * @param goneFindings errors and warnings of the earlier text that the later has not
     */
    public record Compared(
            OpenedProject before,
            OpenedProject after,
            ModelComparison model,
            List<Consequence> consequences,
            List<Finding> newFindings,
            List<Finding> goneFindings) {
        public Compared {
            consequences = List.copyOf(consequences);
            newFindings = List.copyOf(newFindings);
            goneFindings = List.copyOf(goneFindings);
        }

        /** Whether both states say the same and the same follows; they may be written otherwise. */
        public boolean isEmpty() {
            return model.isEmpty() && consequences.isEmpty() && newFindings.isEmpty() && goneFindings.isEmpty();
        }
    }

    /** Compares two states. */
    public Compared compare(OpenedProject before, OpenedProject after, Progress progress) {
        ModelComparison model = ModelComparison.of(before.models(), after.models());
        progress.step(Progress.Task.ASSESS, 0, 2);
        State then = State.of(before.index());
        progress.step(Progress.Task.ASSESS, 1, 2);
        State now = State.of(after.index());
        progress.step(Progress.Task.ASSESS, 2, 2);
        List<Finding> earlier = findings(before, progress);
        List<Finding> later = findings(after, progress);
        return new Compared(
                before,
                after,
                model,
                Consequences.of(model.matching(), then, now),
                without(later, earlier),
                without(earlier, later));
    }

    private static List<Finding> findings(OpenedProject project, Progress progress) {
        return new CheckProject()
                .check(project, progress).findings().stream()
                        .filter(finding -> finding.severity() != Finding.Level.INFO)
                        .toList();
    }

    /** The findings that others have not: the same are those of one code and message, wherever they are. */
    private static List<Finding> without(List<Finding> findings, List<Finding> others) {
        Map<String, Deque<Finding>> open = new HashMap<>();
        others.forEach(finding ->
                open.computeIfAbsent(key(finding), any -> new ArrayDeque<>()).add(finding));
        List<Finding> rest = new ArrayList<>();
        for (Finding finding : findings) {
            Deque<Finding> same = open.get(key(finding));
            if (same == null || same.poll() == null) {
                rest.add(finding);
            }
        }
        return rest;
    }

    private static String key(Finding finding) {
        return finding.code() + " " + finding.message();
    }
}
