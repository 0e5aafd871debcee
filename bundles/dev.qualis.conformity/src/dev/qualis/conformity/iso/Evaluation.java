package dev.qualis.conformity.iso;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.due.Schedule;
import dev.qualis.model.qms.audit.Audit;
import dev.qualis.model.qms.audit.AuditKind;
import dev.qualis.model.qms.audit.AuditProgramme;
import dev.qualis.model.qms.audit.ManagementReview;
import dev.qualis.model.qms.audit.ReviewInput;
import dev.qualis.model.qms.audit.ReviewTopic;
import dev.qualis.model.qms.compliance.ComplianceStatus;
import dev.qualis.model.qms.compliance.Monitoring;
import dev.qualis.model.qms.compliance.Obligation;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.MetricLayer;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ResponsibilityRole;
import dev.qualis.model.qms.process.SatisfactionSurvey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;

/** Clause 9: measurement, satisfaction, audits, management review. */
final class Evaluation {

    private static final int YEAR = 12;

    private Evaluation() {}

    static Verdict measured(Company company) {
        List<Metric> metrics = company.all(Metric.class);
        return company.points()
                .each(
                        "指标写明方法",
                        "metrics state their method",
                        metrics,
                        metric -> metric.getFormula() != null || metric.getSource() != null,
                        Fix.of("请写明公式或数据来源。", "State formula or source.", "formula \"…\" | \"…\""))
                .each(
                        "指标写明何时测量",
                        "metrics state when they are measured",
                        metrics,
                        metric -> metric.getFrequency() != null
                                && metric.getFrequency().getValue() != 0,
                        Fix.of("请写明测量频次。", "State the frequency.", "frequency monthly"))
                .each(
                        "指标有实测值",
                        "metrics have values",
                        metrics,
                        metric -> !metric.getValues().isEmpty(),
                        Fix.of("请写明实测值。", "State measured values.", "values { ‹year›: … }"))
                .verdict();
    }

    static Verdict satisfaction(Company company) {
        List<EObject> known = new ArrayList<>(company.all(
                SatisfactionSurvey.class,
                survey -> survey.getInterval() == null
                        ? company.today().isOfLastMonths(survey.getDate(), YEAR)
                        : company.today().isCurrent(survey.getDate(), survey.getInterval())));
        known.addAll(company.all(
                Metric.class,
                metric -> metric.getLayer() == MetricLayer.CUSTOMER_SATISFACTION
                        && metric.getValues().stream()
                                .anyMatch(value -> company.today().isOfLastMonths(value.getPeriod(), YEAR))));
        return company.points()
                .some(
                        "近期了解了顾客满意",
                        "the satisfaction of customers was found out lately",
                        known,
                        Fix.of("请做满意度调查。", "Hold a survey.", "survey … on … every 12 months"))
                .verdict();
    }

    static Verdict analysed(Company company) {
        List<Metric> measured =
                company.all(Metric.class, metric -> !metric.getValues().isEmpty());
        List<ReviewInput> used = company.all(
                ReviewInput.class,
                input -> input.getTopic() == ReviewTopic.PERFORMANCE || input.getTopic() == ReviewTopic.MEASUREMENT);
        return company.points()
                .each(
                        "实测值与目标值比较",
                        "what is measured is held against a target",
                        measured,
                        metric -> metric.getTarget() != null,
                        Fix.of("请写明目标值。", "State the target.", "target …"))
                .some(
                        "结果用于管理评审",
                        "results go into a management review",
                        used,
                        Fix.of(
                                "请在管理评审中使用测量结果。",
                                "Use the results in a management review.",
                                "input performance \"…\" | \"…\" from …"))
                .verdict();
    }

    static Verdict compliance(Company company) {
        return company.points()
                .each(
                        "每项义务的符合情况已评价",
                        "it is known how far each obligation is met",
                        company.all(Obligation.class),
                        each -> each.getStatus() != ComplianceStatus.UNSPECIFIED
                                && each.getStatus() != ComplianceStatus.UNKNOWN,
                        Fix.of("请写明符合情况。", "State the status.", "status compliant evidence \"…\""))
                .verdict();
    }

    static Verdict monitoring(Company company) {
        return company.points()
                .some(
                        "合规得到监测",
                        "compliance is monitored",
                        company.all(Monitoring.class),
                        Fix.of(
                                "请写明合规监测。",
                                "Describe how compliance is monitored.",
                                "compliance monitoring … every 3 months"))
                .verdict();
    }

    private static List<Audit> audits(Company company) {
        return company.all(
                Audit.class,
                audit -> (audit.getKind() == AuditKind.INTERNAL || audit.getKind() == AuditKind.UNSPECIFIED)
                        && (audit.getStandards().isEmpty()
                                || audit.getStandards().contains(company.standard())));
    }

    static Verdict audited(Company company) {
        return company.points()
                .some(
                        "近十二个月内做过内部审核",
                        "an internal audit was held in the last twelve months",
                        audits(company).stream()
                                .filter(audit -> company.today().isOfLastYear(audit.getHeld()))
                                .toList(),
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
                        audit -> !audit.getAuditors().isEmpty() && isIndependent(company, audit),
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

    private static boolean isIndependent(Company company, Audit audit) {
        Set<Position> own = new HashSet<>();
        for (Process process : audit.getProcesses()) {
            own.add(process.getOwner());
            own.addAll(company.index().processes().positions(process, ResponsibilityRole.A));
            own.addAll(company.index().processes().positions(process, ResponsibilityRole.R));
        }
        return audit.getAuditors().stream().noneMatch(auditor -> isOneOf(company, auditor, own));
    }

    private static boolean isOneOf(Company company, NamedElement auditor, Set<Position> own) {
        return own.contains(auditor)
                || auditor instanceof dev.qualis.model.qms.organisation.Person person
                        && company.index().organisation().positionsHeldBy(person).stream()
                                .anyMatch(own::contains);
    }

    private static Optional<ManagementReview> last(Company company) {
        return company.all(ManagementReview.class, review -> company.today().hasHappened(review.getHeld())).stream()
                .max(Comparator.comparing(ManagementReview::getHeld));
    }

    static Verdict reviewed(Company company) {
        List<ManagementReview> lately = last(company).stream()
                .filter(review -> company.today().isOfLastYear(review.getHeld()))
                .toList();
        List<ManagementReview> byTop = lately.stream()
                .filter(review -> review.getParticipants().stream().anyMatch(company.topManagement()::contains))
                .toList();
        return company.points()
                .some(
                        "近十二个月内做过管理评审",
                        "a management review was held in the last twelve months",
                        lately,
                        Fix.of("请做管理评审。", "Hold a management review.", "management review … for ‹year-1› held on …"))
                .some(
                        "最高管理者参加",
                        "top management took part",
                        byTop,
                        Fix.of("请写明最高管理者参加。", "Say that top management took part.", "participants …"))
                .verdict();
    }

    static Verdict reviewInputs(Company company) {
        List<ReviewInput> inputs =
                last(company).map(ManagementReview::getInputs).map(List::copyOf).orElse(List.of());
        List<ReviewTopic> wanted = Arrays.stream(ReviewTopic.values())
                .filter(topic -> topic != ReviewTopic.UNSPECIFIED)
                .toList();
        Set<ReviewTopic> seen = inputs.stream().map(ReviewInput::getTopic).collect(Collectors.toSet());
        return company.points()
                .kinds(
                        "评审输入齐全",
                        "all inputs were considered",
                        wanted,
                        seen,
                        inputs,
                        Fix.of("请补充评审输入。", "Add the missing input.", "input ‹first missing› \"…\" | \"…\""))
                .verdict();
    }

    static Verdict reviewOutputs(Company company) {
        Optional<ManagementReview> last = last(company);
        return company.points()
                .some(
                        "评审作出决定",
                        "the review decided something",
                        last.map(ManagementReview::getDecisions)
                                .map(List::copyOf)
                                .orElse(List.of()),
                        Fix.of(
                                "请写明评审决定。",
                                "State what the review decided.",
                                "decision \"…\" | \"…\" kind improvement tasks …"))
                .eachIfAny(
                        "每项决定写明涉及改进、变更或资源",
                        "each is about improvement, change or resources",
                        last.map(ManagementReview::getDecisions)
                                .map(List::copyOf)
                                .orElse(List.of()),
                        decision -> decision.getKind().getValue() != 0
                                || !decision.getTasks().isEmpty(),
                        Fix.of("请写明决定的类型或任务。", "State the kind of the decision or its tasks.", "kind improvement"))
                .verdict();
    }

    /** All of clause 9.3 in standards that do not divide it. */
    static Verdict wholeReview(Company company) {
        Optional<ManagementReview> last = last(company);
        return company.points()
                .some(
                        "近十二个月内做过管理评审",
                        "a management review was held in the last twelve months",
                        last.stream()
                                .filter(review -> company.today().isOfLastYear(review.getHeld()))
                                .toList(),
                        Fix.of("请做管理评审。", "Hold a management review.", "management review … for ‹year-1› held on …"))
                .some(
                        "评审有输入",
                        "it had inputs",
                        last.map(ManagementReview::getInputs).map(List::copyOf).orElse(List.of()),
                        Fix.of("请写明评审输入。", "State the inputs.", "input audits \"…\" | \"…\""))
                .some(
                        "评审作出决定",
                        "it decided something",
                        last.map(ManagementReview::getDecisions)
                                .map(List::copyOf)
                                .orElse(List.of()),
                        Fix.of("请写明评审决定。", "State what was decided.", "decision \"…\" | \"…\" kind improvement"))
                .verdict();
    }
}
