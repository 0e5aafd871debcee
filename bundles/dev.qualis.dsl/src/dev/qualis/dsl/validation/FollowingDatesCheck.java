package dev.qualis.dsl.validation;

import dev.qualis.model.qms.audit.Audit;
import dev.qualis.model.qms.audit.AuditFinding;
import dev.qualis.model.qms.audit.AuditPackage;
import dev.qualis.model.qms.audit.ManagementReview;
import dev.qualis.model.qms.enterprise.Certification;
import dev.qualis.model.qms.enterprise.EnterprisePackage;
import dev.qualis.model.qms.resource.Calibration;
import dev.qualis.model.qms.resource.ResourcePackage;
import dev.qualis.model.qms.strategy.Action;
import dev.qualis.model.qms.strategy.Milestone;
import dev.qualis.model.qms.strategy.Plan;
import dev.qualis.model.qms.strategy.StrategyPackage;
import java.time.LocalDate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

/** What something leads to comes after it: a validity after the calibration, an answer after the audit. */
public class FollowingDatesCheck extends QmsCheck {

    @Check
    public void checkCertification(Certification certification) {
        check(
                certification,
                EnterprisePackage.Literals.CERTIFICATION__UNTIL,
                certification.getSince(),
                certification.getUntil());
    }

    @Check
    public void checkCalibration(Calibration calibration) {
        check(calibration, ResourcePackage.Literals.CALIBRATION__UNTIL, calibration.getDate(), calibration.getUntil());
    }

    /** A finding is to be answered after it was made. */
    @Check
    public void checkFinding(AuditFinding finding) {
        if (finding.eContainer() instanceof Audit audit) {
            check(finding, AuditPackage.Literals.AUDIT_FINDING__DUE, audit.getHeld(), finding.getDue());
        }
    }

    @Check
    public void checkReview(ManagementReview review) {
        check(review, AuditPackage.Literals.MANAGEMENT_REVIEW__NEXT_REVIEW, review.getHeld(), review.getNextReview());
    }

    /** What a plan is to reach is not reached before the plan begins (CQOS 5.2.2). */
    @Check
    public void checkMilestone(Milestone milestone) {
        if (milestone.eContainer() instanceof Action action
                && action.eContainer() instanceof Plan plan
                && plan.getPeriod() != null) {
            check(
                    milestone,
                    StrategyPackage.Literals.MILESTONE__REACHED,
                    plan.getPeriod().first(),
                    milestone.getReached());
        }
    }

    private void check(EObject element, EAttribute feature, LocalDate earlier, LocalDate later) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            report("qualis.dates.order", element, feature, later.toString(), earlier.toString());
        }
    }
}
