package dev.qualis.model.audit;

import dev.qualis.model.qms.audit.Audit;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.Body;
import dev.qualis.model.qms.organisation.Holding;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessActivity;
import dev.qualis.model.qms.process.ResponsibilityAssignment;
import dev.qualis.model.qms.process.ResponsibilityRole;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether auditors audit work of their own (ISO 9001 9.2.2 c): a process they own, answer for or carry out, or a part of it. */
public final class Independence {

    private final Map<Process, List<Process>> parts = new HashMap<>();

    private final LocalDate today;

    /**
     * @param processes all processes of the project
     * @param today the day for audits that were not held yet; {@code null} where none is known
     */
    public Independence(Iterable<Process> processes, LocalDate today) {
        this.today = today;
        for (Process process : processes) {
            if (process.getParent() != null) {
                parts.computeIfAbsent(process.getParent(), any -> new ArrayList<>())
                        .add(process);
            }
        }
    }

    /** The first process of an audit that is the auditor's own work; nothing where the auditor is independent. */
    public Optional<Process> ownWork(Audit audit, NamedElement auditor) {
        Set<Position> positions = positions(auditor, audit.getHeld() == null ? today : audit.getHeld());
        return withParts(audit.getProcesses()).stream()
                .filter(process -> answering(process).anyMatch(positions::contains))
                .findFirst();
    }

    private Set<Process> withParts(List<Process> processes) {
        Set<Process> all = new LinkedHashSet<>();
        Deque<Process> open = new ArrayDeque<>(processes);
        while (!open.isEmpty()) {
            Process process = open.removeFirst();
            if (all.add(process)) {
                open.addAll(parts.getOrDefault(process, List.of()));
            }
        }
        return all;
    }

    private static Set<Position> positions(NamedElement auditor, LocalDate day) {
        return switch (auditor) {
            case Position position -> Set.of(position);
            case Person person ->
                person.getHoldings().stream()
                        .filter(holding -> holds(holding, day))
                        .map(Holding::getPosition)
                        .collect(Collectors.toSet());
            case Body body -> Set.copyOf(body.getMembers());
            default -> Set.of();
        };
    }

    private static boolean holds(Holding holding, LocalDate day) {
        if (day == null) {
            return holding.getUntil() == null;
        }
        return (holding.getSince() == null || !holding.getSince().isAfter(day))
                && (holding.getUntil() == null || !holding.getUntil().isBefore(day));
    }

    private static Stream<Position> answering(Process process) {
        return Stream.concat(
                Stream.ofNullable(process.getOwner()),
                Stream.concat(
                                process.getResponsibilities().stream(),
                                process.getProcessActivities().stream().flatMap(Independence::assignments))
                        .filter(each ->
                                each.getRole() == ResponsibilityRole.A || each.getRole() == ResponsibilityRole.R)
                        .flatMap(each -> each.getPositions().stream()));
    }

    private static Stream<ResponsibilityAssignment> assignments(ProcessActivity activity) {
        return activity.getResponsibilities().stream();
    }
}
