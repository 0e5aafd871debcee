package dev.qualis.analysis.coverage;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.Resolved;
import dev.qualis.analysis.Responsibility;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ResponsibilityAssignment;
import dev.qualis.model.qms.process.ResponsibilityRole;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import dev.qualis.model.qms.strategy.Risk;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Collects what the processes have; the risks, which refer to processes, are sorted once. */
final class ProcessCounter {

    private final ModelIndex index;
    private final Map<Process, List<Risk>> risks = new IdentityHashMap<>();

    ProcessCounter(ModelIndex index) {
        this.index = index;
        for (Risk risk : index.all(Risk.class)) {
            Resolved.of(risk.getProcess())
                    .ifPresent(process -> risks.computeIfAbsent(process, any -> new ArrayList<>())
                            .add(risk));
        }
    }

    ProcessCoverage coverage(Process process) {
        List<Clause> clauses = clauses(process);
        Set<Standard> standards = new LinkedHashSet<>();
        clauses.forEach(clause -> index.clauses().standard(clause).ifPresent(standards::add));
        return new ProcessCoverage(
                process,
                Resolved.isPresent(process.getOwner()),
                count(process, ResponsibilityRole.A),
                count(process, ResponsibilityRole.R),
                qualityPositions(process),
                index.metrics().of(process),
                risks.getOrDefault(process, List.of()),
                process.getRequirements(),
                clauses,
                List.copyOf(standards));
    }

    /**
     * How many positions or bodies have a role in a process: said of the whole or, where nothing is, of its activities or steps, for
     * which it then is the least of them, so that one who answers for each of them is one.
     */
    private int count(Process process, ResponsibilityRole role) {
        int own = count(process.getResponsibilities(), role);
        if (own > 0) {
            return own;
        }
        IntStream parts = process.getProcessActivities().isEmpty()
                ? index.processes().children(process).stream().mapToInt(step -> count(step, role))
                : process.getProcessActivities().stream()
                        .mapToInt(activity -> count(activity.getResponsibilities(), role));
        return parts.min().orElse(0);
    }

    private static int count(List<ResponsibilityAssignment> assignments, ResponsibilityRole role) {
        return (int) assignments.stream()
                .filter(assignment -> assignment.getRole() == role)
                .mapToLong(assignment -> Responsibility.holders(assignment).size())
                .sum();
    }

    private static List<Clause> clauses(Process process) {
        Set<Clause> clauses = new LinkedHashSet<>();
        process.getFulfilments().forEach(claim -> clauses.addAll(claim.getClauses()));
        process.getRequirements().forEach(requirement -> clauses.addAll(requirement.getClauses()));
        return clauses.stream().filter(Resolved::isPresent).toList();
    }

    private List<Position> qualityPositions(Process process) {
        Set<Position> positions = new LinkedHashSet<>();
        Optional<Position> owner = Resolved.of(process.getOwner());
        owner.filter(this::isOfQuality).ifPresent(positions::add);
        Resolved.of(process.getQualityPosition()).ifPresent(positions::add);
        process.getProcessActivities()
                .forEach(activity -> Resolved.of(activity.getQualityPosition()).ifPresent(positions::add));
        index.processes().responsibilities(process).stream()
                .filter(responsibility -> responsibility.role() != ResponsibilityRole.I)
                .map(Responsibility::holder)
                .filter(Position.class::isInstance)
                .map(Position.class::cast)
                .filter(this::isOfQuality)
                .forEach(positions::add);
        return List.copyOf(positions);
    }

    private boolean isOfQuality(Position position) {
        return position.isChiefQualityOfficer()
                || position.isFullTime()
                || isOfficer(position.getReportsTo())
                || !position.getFunctions().isEmpty()
                || !index.organisation().teamsOf(position).isEmpty();
    }

    /** Where the top manager is the officer, everybody reports there, which says nothing. */
    private static boolean isOfficer(Position superior) {
        return Resolved.isPresent(superior) && superior.isChiefQualityOfficer() && !superior.isTopManager();
    }
}
