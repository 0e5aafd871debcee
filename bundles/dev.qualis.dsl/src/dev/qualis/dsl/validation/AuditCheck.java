package dev.qualis.dsl.validation;

import dev.qualis.model.qms.audit.Audit;
import dev.qualis.model.qms.audit.AuditPackage;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.organisation.Body;
import dev.qualis.model.qms.organisation.Holding;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ResponsibilityRole;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.validation.Check;

/** Auditors do not audit their own work (ISO 9001 9.2.2 c). */
public class AuditCheck extends RecordCheck {

    @Check
    public void checkAuditors(QualityModel file) {
        Records records = records(file);
        List<Audit> audits = records.in(file, Audit.class);
        if (audits.isEmpty()) {
            return;
        }
        Map<Process, List<Process>> parts = new HashMap<>();
        for (Process process : records.all(Process.class)) {
            if (Records.isKnown(process.getParent())) {
                parts.computeIfAbsent(process.getParent(), any -> new ArrayList<>())
                        .add(process);
            }
        }
        audits.forEach(audit -> checkAuditors(audit, parts, records.today()));
    }

    private void checkAuditors(Audit audit, Map<Process, List<Process>> parts, LocalDate today) {
        LocalDate day = audit.getHeld() == null ? today : audit.getHeld();
        Set<Process> audited = withParts(audit.getProcesses(), parts);
        List<NamedElement> auditors = audit.getAuditors();
        for (int i = 0; i < auditors.size(); i++) {
            Set<Position> positions = positions(auditors.get(i), day);
            for (Process process : audited) {
                if (answersFor(process).anyMatch(positions::contains)) {
                    reportValue(
                            "qualis.audit.auditor.own",
                            audit,
                            AuditPackage.Literals.AUDIT__AUDITORS,
                            i,
                            name(auditors.get(i)),
                            name(audit),
                            name(process));
                    break;
                }
            }
        }
    }

    /** An audit of a process is one of its steps. */
    private static Set<Process> withParts(List<Process> processes, Map<Process, List<Process>> parts) {
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

    /** Whether a position is held on a day; without a day, whether the end is open. */
    private static boolean holds(Holding holding, LocalDate day) {
        if (day == null) {
            return holding.getUntil() == null;
        }
        return (holding.getSince() == null || !holding.getSince().isAfter(day))
                && (holding.getUntil() == null || !holding.getUntil().isBefore(day));
    }

    /** Who owns a process or carries it out, in whole or in one of its activities. */
    private static Stream<Position> answersFor(Process process) {
        return Stream.concat(
                Stream.ofNullable(process.getOwner()),
                Records.assignments(process)
                        .filter(each ->
                                each.getRole() == ResponsibilityRole.A || each.getRole() == ResponsibilityRole.R)
                        .flatMap(each -> each.getPositions().stream()));
    }
}
