package dev.qualis.dsl.validation;

import dev.qualis.model.qms.compliance.CompliancePackage;
import dev.qualis.model.qms.compliance.ComplianceStatus;
import dev.qualis.model.qms.compliance.Obligation;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.culture.CoreConcept;
import dev.qualis.model.qms.economics.CostAccount;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Frequency;
import dev.qualis.model.qms.process.KeyProject;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.strategy.ChangeEvent;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.strategy.Risk;
import dev.qualis.model.qms.strategy.RiskResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.validation.Check;

/**
 * What a record needs to be of use. It is asked of projects that state a model date: they speak of a company as it is on
 * that day; a sketch without a date may leave things open.
 */
public class ProvisionCheck extends RecordCheck {

    @Check
    public void checkRecords(QualityModel file) {
        Records records = records(file);
        LocalDate today = records.today();
        if (today == null) {
            return;
        }
        records.in(file, KeyProject.class).forEach(project -> checkProject(project, records));
        records.in(file, ChangeEvent.class).forEach(change -> checkChange(change, today));
        records.in(file, Risk.class).forEach(this::checkRisk);
        records.in(file, CostAccount.class).forEach(this::checkAccount);
        records.in(file, Obligation.class).forEach(this::checkStatus);
        checkMetrics(file, records);
    }

    /** A key project has quality staff (CQOS 5.1.5). */
    private void checkProject(KeyProject project, Records records) {
        List<Position> staff = project.getStaff().stream()
                .filter(Records::isKnown)
                .filter(records::isQuality)
                .toList();
        if (staff.isEmpty()) {
            report("qualis.keyProject.staff.missing", project, CorePackage.Literals.NAMED_ELEMENT__NAME, name(project));
        } else if (staff.stream().allMatch(records::isVacant)) {
            report(
                    "qualis.keyProject.staff.vacant",
                    project,
                    CorePackage.Literals.NAMED_ELEMENT__NAME,
                    name(project),
                    name(staff.getFirst()));
        }
    }

    /** A change that has come changes something, or it is said why not (CQOS 5.2.3). */
    private void checkChange(ChangeEvent change, LocalDate today) {
        if (change.getRevisions().isEmpty()
                && change.getNoImpact() == null
                && (change.getDate() == null || !change.getDate().isAfter(today))) {
            report("qualis.change.revision.missing", change, CorePackage.Literals.NAMED_ELEMENT__NAME, name(change));
        }
    }

    /** A risk is owned and treated: by a control, by an element, or by a response (CQOS 5.2.1 d, 5.4 b). */
    private void checkRisk(Risk risk) {
        if (risk.isOpportunity()) {
            return;
        }
        List<String> missing = new ArrayList<>();
        if (risk.getOwner() == null) {
            missing.add("qualis.part.risk.owner");
        }
        if (risk.getControl() == null
                && risk.getBy().isEmpty()
                && (risk.getResponse() == RiskResponse.UNSPECIFIED || isLowered(risk))) {
            missing.add("qualis.part.risk.control");
        }
        tell("qualis.risk.treatment.missing", risk, missing);
    }

    /** A risk that is rated lower with its controls has some. */
    private static boolean isLowered(Risk risk) {
        return risk.getResidualLikelihood() != null
                && risk.getResidualImpact() != null
                && risk.getLikelihood() != null
                && risk.getImpact() != null
                && risk.getResidualLikelihood() * risk.getResidualImpact() < risk.getLikelihood() * risk.getImpact();
    }

    /** Who answers for the costs of an account, and where they come from (CQOS 5.7.2.2 d and e). */
    private void checkAccount(CostAccount account) {
        List<String> missing = new ArrayList<>();
        if (account.getBy() == null && account.getOwner() == null) {
            missing.add("qualis.part.account.by");
        }
        if (account.getChannel() == null) {
            missing.add("qualis.part.account.channel");
        }
        tell("qualis.costs.account.incomplete", account, missing);
    }

    /** Where a metric comes from, what it is to reach, and how often it is looked at (CQOS 5.4 d). */
    private void checkMetrics(QualityModel file, Records records) {
        Set<Metric> surveys = new HashSet<>();
        records.all(CoreConcept.class).forEach(concept -> surveys.add(concept.getUnderstanding()));
        Set<Metric> aims = new HashSet<>();
        records.all(Goal.class).forEach(goal -> aims.add(goal.getMetric()));
        for (Metric metric : records.in(file, Metric.class)) {
            if (surveys.contains(metric)) {
                continue;
            }
            List<String> missing = new ArrayList<>();
            if (metric.getSource() == null) {
                missing.add("qualis.part.metric.source");
            }
            if (metric.getTarget() == null && !aims.contains(metric)) {
                missing.add("qualis.part.metric.target");
            }
            if (metric.getFrequency() == Frequency.UNSPECIFIED) {
                missing.add("qualis.part.metric.frequency");
            }
            tell("qualis.metric.incomplete", metric, missing);
        }
    }

    /** Compliance is shown, not claimed (CQOS 5.5.2 d). */
    private void checkStatus(Obligation obligation) {
        if (obligation.getStatus() == ComplianceStatus.COMPLIANT
                && obligation.getEvidence().isEmpty()) {
            report(
                    "qualis.obligation.evidence.missing",
                    obligation,
                    CompliancePackage.Literals.OBLIGATION__STATUS,
                    name(obligation));
        }
    }

    private void tell(String code, NamedElement element, List<String> missing) {
        if (!missing.isEmpty()) {
            report(code, element, CorePackage.Literals.NAMED_ELEMENT__NAME, name(element), words(element, missing));
        }
    }
}
