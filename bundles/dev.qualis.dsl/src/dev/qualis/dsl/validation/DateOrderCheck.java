package dev.qualis.dsl.validation;

import dev.qualis.model.qms.assessment.AssessmentPackage;
import dev.qualis.model.qms.assessment.ImprovementTask;
import dev.qualis.model.qms.compliance.CompliancePackage;
import dev.qualis.model.qms.compliance.Obligation;
import dev.qualis.model.qms.enterprise.EnterprisePackage;
import dev.qualis.model.qms.enterprise.Filing;
import dev.qualis.model.qms.improvement.ImprovementPackage;
import dev.qualis.model.qms.improvement.ImprovementProject;
import dev.qualis.model.qms.organisation.Appointment;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Qualification;
import dev.qualis.model.qms.process.CorrectiveAction;
import dev.qualis.model.qms.process.ProcessPackage;
import dev.qualis.model.qms.process.QualityProblem;
import dev.qualis.model.qms.resource.Contract;
import dev.qualis.model.qms.resource.ResourcePackage;
import dev.qualis.model.qms.strategy.ChangeEvent;
import dev.qualis.model.qms.strategy.Revision;
import dev.qualis.model.qms.strategy.StrategyPackage;
import java.time.LocalDate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

/** What ends does not end before it begins. */
public class DateOrderCheck extends QmsCheck {

    @Check
    public void checkAppointment(Appointment appointment) {
        check(appointment, OrganisationPackage.Literals.APPOINTMENT__TO, appointment.getFrom(), appointment.getTo());
    }

    @Check
    public void checkProblem(QualityProblem problem) {
        check(problem, ProcessPackage.Literals.QUALITY_PROBLEM__CLOSED, problem.getOpened(), problem.getClosed());
        check(problem, ProcessPackage.Literals.QUALITY_PROBLEM__VERIFIED, problem.getOpened(), problem.getVerified());
        check(problem, ProcessPackage.Literals.QUALITY_PROBLEM__DUE, problem.getOpened(), problem.getDue());
    }

    /** What was done about a problem was done after it was found, and before the problem was closed. */
    @Check
    public void checkAction(CorrectiveAction action) {
        if (action.eContainer() instanceof QualityProblem problem) {
            check(action, ProcessPackage.Literals.CORRECTIVE_ACTION__DONE, problem.getOpened(), action.getDone());
            check(action, ProcessPackage.Literals.CORRECTIVE_ACTION__DUE, problem.getOpened(), action.getDue());
            boolean verifiedTooEarly = action.getDone() != null
                    && problem.getVerified() != null
                    && problem.getVerified().isBefore(action.getDone());
            if (!verifiedTooEarly) {
                check(problem, ProcessPackage.Literals.QUALITY_PROBLEM__CLOSED, action.getDone(), problem.getClosed());
            }
        }
    }

    /** The effect of a task shows once it is closed (CQOS 6.3). */
    @Check
    public void checkTask(ImprovementTask task) {
        check(task, AssessmentPackage.Literals.IMPROVEMENT_TASK__VERIFIED, task.getClosed(), task.getVerified());
    }

    /** A change is carried out once it is approved (ISO 9001 8.5.6). */
    @Check
    public void checkChange(ChangeEvent change) {
        check(change, StrategyPackage.Literals.CHANGE_EVENT__DONE, change.getApproved(), change.getDone());
    }

    /** A contract is reviewed before the company commits itself (ISO 9001 8.2.3). */
    @Check
    public void checkContract(Contract contract) {
        check(contract, ResourcePackage.Literals.CONTRACT__DATE, contract.getReviewed(), contract.getDate());
        check(contract, ResourcePackage.Literals.CONTRACT__UNTIL, contract.getDate(), contract.getUntil());
    }

    /** A review is repeated after it was done. */
    @Check
    public void checkReviews(Obligation obligation) {
        check(
                obligation,
                CompliancePackage.Literals.OBLIGATION__NEXT_REVIEW,
                obligation.getReviewed(),
                obligation.getNextReview());
    }

    @Check
    public void checkProject(ImprovementProject project) {
        check(
                project,
                ImprovementPackage.Literals.IMPROVEMENT_PROJECT__CLOSED,
                project.getStart(),
                project.getClosed());
    }

    /** One is trained, tested, granted the qualification, and then has it for a time (CQOS 5.1.5). */
    @Check
    public void checkQualification(Qualification qualification) {
        check(
                qualification,
                OrganisationPackage.Literals.QUALIFICATION__TESTED,
                qualification.getTrained(),
                qualification.getTested());
        LocalDate ready = qualification.getTested() == null ? qualification.getTrained() : qualification.getTested();
        check(qualification, OrganisationPackage.Literals.QUALIFICATION__GRANTED, ready, qualification.getGranted());
        LocalDate granted = qualification.getGranted() == null ? ready : qualification.getGranted();
        check(qualification, OrganisationPackage.Literals.QUALIFICATION__EXPIRES, granted, qualification.getExpires());
    }

    /** What a change makes necessary follows it (CQOS 5.2.3). */
    @Check
    public void checkRevision(Revision revision) {
        if (revision.eContainer() instanceof ChangeEvent change) {
            check(revision, StrategyPackage.Literals.REVISION__DATE, change.getDate(), revision.getDate());
        }
    }

    /** The organisation consents to an appointment that there is (CQOS, Annex A). */
    @Check
    public void checkConsent(Filing filing) {
        if (filing.getAppointment() != null) {
            check(
                    filing,
                    EnterprisePackage.Literals.FILING__CONSENT_DATE,
                    filing.getAppointment().getFrom(),
                    filing.getConsentDate());
        }
    }

    private void check(EObject element, EAttribute feature, LocalDate earlier, LocalDate later) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            report("qualis.dates.order", element, feature, later.toString(), earlier.toString());
        }
    }
}
