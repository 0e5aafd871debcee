package dev.qualis.analysis.coverage;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import dev.qualis.model.qms.organisation.QualityActivity;
import dev.qualis.model.qms.process.Process;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who performs one of the eight quality activities (CQOS 5.1.4).
 *
 * @param activity the activity
 * @param units the units that perform it
 * @param processes the processes in which it is performed
 */
public record ActivityCoverage(QualityActivity activity, List<OrganisationalUnit> units, List<Process> processes) {

    public ActivityCoverage {
        units = List.copyOf(units);
        processes = List.copyOf(processes);
    }

    /** All eight activities, in the order of the guide. */
    public static List<ActivityCoverage> of(ModelIndex index) {
        Map<QualityActivity, List<OrganisationalUnit>> units = new EnumMap<>(QualityActivity.class);
        Map<QualityActivity, List<Process>> processes = new EnumMap<>(QualityActivity.class);
        for (OrganisationalUnit unit : index.organisation().units()) {
            unit.getActivities().forEach(activity -> add(units, activity, unit));
        }
        for (Process process : index.processes().ordered()) {
            process.getActivities().forEach(activity -> add(processes, activity, process));
        }
        return QualityActivity.VALUES.stream()
                .filter(activity -> activity != QualityActivity.UNSPECIFIED)
                .map(activity -> new ActivityCoverage(
                        activity, units.getOrDefault(activity, List.of()), processes.getOrDefault(activity, List.of())))
                .toList();
    }

    private static <T> void add(Map<QualityActivity, List<T>> groups, QualityActivity activity, T element) {
        groups.computeIfAbsent(activity, any -> new ArrayList<>()).add(element);
    }

    /** Whether a unit or a process performs the activity. */
    public boolean isPerformed() {
        return !units.isEmpty() || !processes.isEmpty();
    }

    /** Whether the activity has an answerable position and a process: one that performs it and has an owner. */
    public boolean isOwnedInProcess() {
        return processes.stream()
                .anyMatch(process ->
                        process.getOwner() != null && !process.getOwner().eIsProxy());
    }
}
