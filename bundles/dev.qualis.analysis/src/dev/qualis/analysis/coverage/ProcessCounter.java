package dev.qualis.analysis.coverage;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.Resolved;
import dev.qualis.analysis.Responsibility;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Process;
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
                index.processes().positions(process, ResponsibilityRole.A).size(),
                index.processes().positions(process, ResponsibilityRole.R).size(),
                qualityPositions(process),
                index.metrics().of(process),
                risks.getOrDefault(process, List.of()),
                process.getRequirements(),
                clauses,
                List.copyOf(standards));
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
        index.processes().responsibilities(process).stream()
                .map(Responsibility::position)
                .filter(this::isOfQuality)
                .forEach(positions::add);
        return List.copyOf(positions);
    }

    private boolean isOfQuality(Position position) {
        return position.isChiefQualityOfficer()
                || !position.getFunctions().isEmpty()
                || !index.organisation().teamsOf(position).isEmpty();
    }
}
