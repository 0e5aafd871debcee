package dev.qualis.dsl.validation;

import dev.qualis.model.qms.audit.Audit;
import dev.qualis.model.qms.audit.AuditFinding;
import dev.qualis.model.qms.audit.AuditPackage;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;

/** What an audit finds lies in what it audits (ISO 9001 9.2.2 b). Where an audit names no standard or process, all may be meant. */
public class AuditScopeCheck extends QmsCheck {

    @Check
    public void checkFindings(Audit audit) {
        audit.getFindings().forEach(finding -> {
            checkStandard(audit, finding);
            checkProcess(audit, finding);
        });
    }

    private void checkStandard(Audit audit, AuditFinding finding) {
        if (audit.getStandards().isEmpty()) {
            return;
        }
        for (int i = 0; i < finding.getClauses().size(); i++) {
            Clause clause = finding.getClauses().get(i);
            Standard standard = Records.isKnown(clause) ? EcoreUtil2.getContainerOfType(clause, Standard.class) : null;
            if (standard != null && !audit.getStandards().contains(standard)) {
                reportValue(
                        "qualis.audit.finding.standard",
                        finding,
                        AuditPackage.Literals.AUDIT_FINDING__CLAUSES,
                        i,
                        name(finding),
                        name(standard),
                        name(audit));
            }
        }
    }

    /** A whole is audited with its steps, and a step shows how the whole works. */
    private void checkProcess(Audit audit, AuditFinding finding) {
        Process process = finding.getProcess();
        if (!audit.getProcesses().isEmpty()
                && Records.isKnown(process)
                && audit.getProcesses().stream()
                        .noneMatch(audited -> isIn(process, audited) || isIn(audited, process))) {
            report(
                    "qualis.audit.finding.process",
                    finding,
                    AuditPackage.Literals.AUDIT_FINDING__PROCESS,
                    name(finding),
                    name(process),
                    name(audit));
        }
    }

    private static boolean isIn(Process process, Process whole) {
        Set<Process> seen = new HashSet<>();
        for (Process at = process; Records.isKnown(at) && seen.add(at); at = at.getParent()) {
            if (at == whole) {
                return true;
            }
        }
        return false;
    }
}
