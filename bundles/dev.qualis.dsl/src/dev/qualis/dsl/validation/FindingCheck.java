package dev.qualis.dsl.validation;

import dev.qualis.model.qms.assessment.Assessment;
import dev.qualis.model.qms.assessment.AssessmentPackage;
import dev.qualis.model.qms.assessment.ClauseScore;
import dev.qualis.model.qms.assessment.ImprovementTask;
import dev.qualis.model.qms.assessment.Recommendation;
import dev.qualis.model.qms.audit.AuditFinding;
import dev.qualis.model.qms.audit.FindingGrade;
import dev.qualis.model.qms.compliance.ComplianceFinding;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.process.QualityProblem;
import dev.qualis.model.qms.standard.Clause;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

/** Something is done about what monitoring, audits and evaluations find (CQOS 5.5.2 d, 6.3; ISO 9001 9.2.2 e). */
public class FindingCheck extends RecordCheck {

    @Check
    public void checkFindings(QualityModel file) {
        Records records = records(file);
        if (records.today() == null) {
            return;
        }
        records.in(file, ComplianceFinding.class).forEach(this::checkMonitored);
        checkAudited(file, records);
        checkEvaluated(file, records);
    }

    private void checkMonitored(ComplianceFinding finding) {
        if (finding.isOpen() && finding.getAction() == null) {
            report("qualis.finding.action.missing", finding, CorePackage.Literals.NAMED_ELEMENT__TITLE, title(finding));
        }
    }

    /** A nonconformity that is open has a day, an answer, or a problem that says where it came from. */
    private void checkAudited(QualityModel file, Records records) {
        if (records.in(file, AuditFinding.class).isEmpty()) {
            return;
        }
        Set<EObject> origins = new HashSet<>();
        records.all(QualityProblem.class).forEach(problem -> origins.addAll(problem.getOrigins()));
        for (AuditFinding finding : records.in(file, AuditFinding.class)) {
            boolean nonconformity = finding.getGrade() == FindingGrade.MAJOR_NONCONFORMITY
                    || finding.getGrade() == FindingGrade.MINOR_NONCONFORMITY;
            boolean treated = finding.getClosed() != null
                    || finding.getDue() != null
                    || !finding.getAnsweredBy().isEmpty()
                    || origins.contains(finding)
                    || origins.contains(finding.eContainer());
            if (nonconformity && !treated) {
                report(
                        "qualis.audit.finding.answer.missing",
                        finding,
                        CorePackage.Literals.NAMED_ELEMENT__TITLE,
                        title(finding));
            }
        }
    }

    /** A finding at a score becomes a task, or there is a task or advice for its clause. */
    private void checkEvaluated(QualityModel file, Records records) {
        if (records.in(file, ClauseScore.class).isEmpty()) {
            return;
        }
        Set<Clause> answered = new HashSet<>();
        records.all(ImprovementTask.class).forEach(task -> answered.addAll(task.getClauses()));
        records.all(Recommendation.class).forEach(advice -> answered.addAll(advice.getClauses()));
        for (ClauseScore score : records.in(file, ClauseScore.class)) {
            if (score.getFinding() != null
                    && score.getTask() == null
                    && Records.isKnown(score.getClause())
                    && !answered.contains(score.getClause())) {
                report(
                        "qualis.assessment.finding.task.missing",
                        score,
                        AssessmentPackage.Literals.CLAUSE_SCORE__FINDING,
                        score.getFinding().primary(),
                        score.getClause().getNumber(),
                        name((Assessment) score.eContainer()));
            }
        }
    }

    private static String title(NamedElement finding) {
        return finding.getTitle() == null ? name(finding) : finding.getTitle().primary();
    }
}
