package dev.qualis.analysis.coverage;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.Responsibility;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ResponsibilityRole;
import java.util.List;

/**
 * What a process has of what a process should have (CQOS 4.3 e, 5.1.1, 5.1.3, 5.4 a).
 *
 * @param process the process
 * @param owned whether a position owns it
 * @param accountable number of accountable positions; one is right
 * @param responsible number of responsible positions; at least one is right
 * @param measured whether a metric measures it
 * @param required whether a requirement is built into it
 * @param tied whether it, or a requirement in it, refers to a clause of a standard
 * @param qualityStaffed whether a position with a quality function owns it or has a part in it
 */
public record ProcessCoverage(
        Process process,
        boolean owned,
        int accountable,
        int responsible,
        boolean measured,
        boolean required,
        boolean tied,
        boolean qualityStaffed) {

    /** The coverage of every process, in process order. */
    public static List<ProcessCoverage> of(ModelIndex index) {
        return index.processes().ordered().stream()
                .map(process -> of(process, index))
                .toList();
    }

    private static ProcessCoverage of(Process process, ModelIndex index) {
        return new ProcessCoverage(
                process,
                process.getOwner() != null && !process.getOwner().eIsProxy(),
                index.processes().positions(process, ResponsibilityRole.A).size(),
                index.processes().positions(process, ResponsibilityRole.R).size(),
                !index.metrics().of(process).isEmpty(),
                !process.getRequirements().isEmpty(),
                isTied(process),
                isQualityStaffed(process, index));
    }

    private static boolean isTied(Process process) {
        return process.getFulfilments().stream()
                        .anyMatch(claim -> !claim.getClauses().isEmpty())
                || process.getRequirements().stream()
                        .anyMatch(requirement -> !requirement.getClauses().isEmpty());
    }

    private static boolean isQualityStaffed(Process process, ModelIndex index) {
        return isQualityPosition(process.getOwner(), index)
                || index.processes().responsibilities(process).stream()
                        .map(Responsibility::position)
                        .anyMatch(position -> isQualityPosition(position, index));
    }

    private static boolean isQualityPosition(Position position, ModelIndex index) {
        return position != null
                && (position.isChiefQualityOfficer()
                        || !position.getFunctions().isEmpty()
                        || !index.organisation().teamsOf(position).isEmpty());
    }

    /** How many of the seven points hold. */
    public Share share() {
        boolean[] points = {owned, accountable == 1, responsible > 0, measured, required, tied, qualityStaffed};
        int part = 0;
        for (boolean point : points) {
            part += point ? 1 : 0;
        }
        return new Share(part, points.length);
    }
}
