package dev.qualis.conformity.iso;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.audit.Independence;
import dev.qualis.model.due.Schedule;
import dev.qualis.model.qms.assessment.Assessment;
import dev.qualis.model.qms.audit.Audit;
import dev.qualis.model.qms.audit.AuditKind;
import dev.qualis.model.qms.audit.AuditProgramme;
import dev.qualis.model.qms.process.Process;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** Clause 9.2: internal audits and their programme. */
final class Audits {

    private Audits() {}

    private static List<Audit> audits(Company company) {
        return company.all(
                Audit.class,
                audit -> (audit.getKind() == AuditKind.INTERNAL || audit.getKind() == AuditKind.UNSPECIFIED)
                        && (audit.getStandards().isEmpty()
                                || audit.getStandards().contains(company.standard())));
    }

    static Verdict audited(Company company) {
        List<EObject> lately = new ArrayList<>(audits(company).stream()
                .filter(audit -> company.today().isOfLastYear(audit.getHeld()))
                .toList());
        lately.addAll(company.all(
                Assessment.class,
                each -> each.getStandard() == company.standard()
                        && company.today().isOfLastYear(each.getDate())));
        return company.points()
                .some(
                        "近十二个月内做过内部审核",
                        "an internal audit was held in the last twelve months",
                        lately,
                        Fix.of(
                                "请做内部审核。",
                                "Hold an internal audit.",
                                "audit … kind internal of " + company.standard().getName() + " held on …"))
                .verdict();
    }

    static Verdict auditProgramme(Company company) {
        List<Audit> held = audits(company).stream()
                .filter(audit -> company.today().hasHappened(audit.getHeld()))
                .toList();
        List<Audit> planned = audits(company).stream()
                .filter(audit -> Schedule.audit(audit).isPresent())
                .toList();
        Independence independence = new Independence(company.all(Process.class), null); // all of them were held
        return company.points()
                .some(
                        "有审核方案",
                        "there is an audit programme",
                        company.all(AuditProgramme.class),
                        Fix.of(
                                "请写出审核方案。",
                                "Write down the audit programme.",
                                "audit programme … for ‹year› { audit … planned on … }"))
                .each(
                        "审核写明准则或范围",
                        "audits state criteria or scope",
                        held,
                        audit -> !audit.getStandards().isEmpty()
                                || !audit.getClauses().isEmpty()
                                || !audit.getProcesses().isEmpty(),
                        Fix.of("请写明审核的标准或过程。", "Say what is audited.", "processes …"))
                .each(
                        "审核员不审核自己的工作",
                        "auditors do not audit their own work",
                        held,
                        audit -> !audit.getAuditors().isEmpty()
                                && audit.getAuditors().stream()
                                        .noneMatch(auditor -> independence
                                                .ownWork(audit, auditor)
                                                .isPresent()),
                        Fix.of("请写明独立的审核员。", "Name auditors from elsewhere.", "auditors …"))
                .each(
                        "审核有结论或发现",
                        "audits have a conclusion or findings",
                        held,
                        audit -> audit.getConclusion() != null
                                || audit.getReport() != null
                                || !audit.getFindings().isEmpty(),
                        Fix.of("请写明审核结论。", "State what the auditors concluded.", "conclusion \"…\" | \"…\""))
                .eachIfAny(
                        "计划的审核没有逾期",
                        "no planned audit is late",
                        planned,
                        audit -> Schedule.audit(audit)
                                .filter(company.today()::isStillValid)
                                .isPresent(),
                        Fix.of("请实施逾期的审核。", "Hold the audit that is late.", "held on …"))
                .verdict();
    }
}
