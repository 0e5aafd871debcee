package dev.qualis.design.services;

import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.due.Schedule;
import dev.qualis.model.qms.audit.Audit;
import dev.qualis.model.qms.audit.AuditProgramme;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.standard.Clause;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;

/** Processes and clauses against audit programmes: what is audited when. */
public class AuditServices {

    /** The programmes that hold audits, in the order of the text. */
    public List<AuditProgramme> auditProgrammes(QualityModel model) {
        return ProjectFacts.of(model).index().all(AuditProgramme.class);
    }

    /** The processes, in the order of the text. */
    public List<Process> auditableProcesses(QualityModel model) {
        return auditProgrammes(model).isEmpty()
                ? List.of()
                : ProjectFacts.of(model).index().all(Process.class);
    }

    /** The clauses that some audit looks at, as their standards order them. */
    public List<Clause> auditedClauses(QualityModel model) {
        ProjectFacts facts = ProjectFacts.of(model);
        Set<Clause> named = new LinkedHashSet<>();
        facts.index().all(Audit.class).forEach(audit -> named.addAll(audit.getClauses()));
        return facts.index().standards().stream()
                .flatMap(standard -> facts.index().clauses().of(standard).stream())
                .filter(named::contains)
                .toList();
    }

    /** A clause by number and title. */
    public String auditedClauseTitle(Clause clause) {
        return clause.getNumber() + " " + ProjectFacts.of(clause).title(clause);
    }

    /** The programmes with an audit of a process or clause, all of which were held. */
    public List<AuditProgramme> programmesHeld(EObject subject) {
        return programmes(
                subject, programme -> audits(programme, subject).stream().allMatch(audit -> audit.getHeld() != null));
    }

    /** The programmes with an audit of it that is still ahead. */
    public List<AuditProgramme> programmesPlanned(EObject subject) {
        return programmes(
                subject,
                programme -> audits(programme, subject).stream().anyMatch(audit -> audit.getHeld() == null)
                        && !isLate(programme, subject));
    }

    /** The programmes with an audit of it that should have been held by now. */
    public List<AuditProgramme> programmesLate(EObject subject) {
        return programmes(subject, programme -> isLate(programme, subject));
    }

    /** The audits of a process or clause in a programme, by number or name. */
    public String auditsIn(EObject subject, AuditProgramme programme) {
        return audits(programme, subject).stream()
                .map(audit -> audit.getNumber() == null ? Cells.text(audit.getName()) : audit.getNumber())
                .collect(Collectors.joining(ProjectFacts.of(programme).choose("、", ", ")));
    }

    private static boolean isLate(AuditProgramme programme, EObject subject) {
        return audits(programme, subject).stream().anyMatch(audit -> Cells.isLate(programme, Schedule.audit(audit)));
    }

    private static List<AuditProgramme> programmes(EObject subject, Predicate<AuditProgramme> wanted) {
        return ProjectFacts.of(subject).index().all(AuditProgramme.class).stream()
                .filter(programme -> !audits(programme, subject).isEmpty())
                .filter(wanted)
                .toList();
    }

    /** The audits of a programme, written in it or naming it, that look at a process or a clause. */
    private static List<Audit> audits(AuditProgramme programme, EObject subject) {
        return ProjectFacts.of(programme).index().all(Audit.class).stream()
                .filter(audit -> audit.eContainer() == programme || audit.getProgramme() == programme)
                .filter(audit -> audit.getProcesses().contains(subject)
                        || audit.getClauses().contains(subject))
                .toList();
    }
}
