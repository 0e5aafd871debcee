package dev.qualis.dsl.validation;

import dev.qualis.model.qms.audit.Audit;
import dev.qualis.model.qms.audit.AuditPackage;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ResponsibilityRole;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.xtext.validation.Check;

/** Auditors do not audit their own work (ISO 9001 9.2.2 c). */
public class AuditCheck extends QmsCheck {

    @Check
    public void checkAuditors(Audit audit) {
        List<NamedElement> auditors = audit.getAuditors();
        for (int i = 0; i < auditors.size(); i++) {
            List<Position> positions = positions(auditors.get(i));
            for (Process process : audit.getProcesses()) {
                if (answersFor(process).anyMatch(positions::contains)) {
                    reportValue(
                            "qualis.audit.auditor.own",
                            audit,
                            AuditPackage.Literals.AUDIT__AUDITORS,
                            i,
                            name(auditors.get(i)),
                            name(audit),
                            name(process));
                }
            }
        }
    }

    private static List<Position> positions(NamedElement auditor) {
        return switch (auditor) {
            case Position position -> List.of(position);
            case Person person ->
                person.getHoldings().stream()
                        .filter(holding -> holding.getUntil() == null)
                        .map(holding -> holding.getPosition())
                        .toList();
            default -> List.of();
        };
    }

    /** Who owns a process or carries it out. */
    private static Stream<Position> answersFor(Process process) {
        return Stream.concat(
                Stream.ofNullable(process.getOwner()),
                process.getResponsibilities().stream()
                        .filter(each ->
                                each.getRole() == ResponsibilityRole.A || each.getRole() == ResponsibilityRole.R)
                        .flatMap(each -> each.getPositions().stream()));
    }
}
