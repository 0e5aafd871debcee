package dev.qualis.model.due;

import dev.qualis.model.qms.assessment.AssessmentPackage;
import dev.qualis.model.qms.assessment.ImprovementTask;
import dev.qualis.model.qms.assessment.TaskStatus;
import dev.qualis.model.qms.audit.Audit;
import dev.qualis.model.qms.audit.AuditFinding;
import dev.qualis.model.qms.audit.AuditPackage;
import dev.qualis.model.qms.audit.AuditProgramme;
import dev.qualis.model.qms.audit.ManagementReview;
import dev.qualis.model.qms.compliance.CompliancePackage;
import dev.qualis.model.qms.compliance.Obligation;
import dev.qualis.model.qms.compliance.Register;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.documentation.Document;
import dev.qualis.model.qms.documentation.DocumentationPackage;
import dev.qualis.model.qms.enterprise.Certification;
import dev.qualis.model.qms.enterprise.EnterprisePackage;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Qualification;
import dev.qualis.model.qms.process.CorrectiveAction;
import dev.qualis.model.qms.process.InfrastructureElement;
import dev.qualis.model.qms.process.ProcessPackage;
import dev.qualis.model.qms.process.QualityProblem;
import dev.qualis.model.qms.process.SatisfactionSurvey;
import dev.qualis.model.qms.resource.Contract;
import dev.qualis.model.qms.resource.Equipment;
import dev.qualis.model.qms.resource.ResourcePackage;
import dev.qualis.model.qms.resource.Supplier;
import dev.qualis.model.qms.resource.Training;
import dev.qualis.model.qms.resource.TrainingNeed;
import dev.qualis.model.qms.strategy.Action;
import dev.qualis.model.qms.strategy.ChangeEvent;
import dev.qualis.model.qms.strategy.Milestone;
import dev.qualis.model.qms.strategy.Risk;
import dev.qualis.model.qms.strategy.RiskStatus;
import dev.qualis.model.qms.strategy.StrategyPackage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads from the elements of a model what falls due; linear in their number. */
public final class DueDates {

    private final List<DueDate> dates = new ArrayList<>();

    private LocalDate lastSurvey;

    private LocalDate lastManagementReview;

    private DueDates() {}

    /** All that is open, the earliest first, in the order of the elements where days are equal. */
    public static List<DueDate> of(Iterable<? extends EObject> elements) {
        DueDates due = new DueDates();
        elements.forEach(due::see);
        elements.forEach(due::add);
        due.dates.sort(Comparator.comparing(DueDate::date));
        return List.copyOf(due.dates);
    }

    /** What was done again later is not due any more. */
    private void see(EObject element) {
        if (element instanceof SatisfactionSurvey survey) {
            lastSurvey = Schedule.latest(lastSurvey, survey.getDate());
        } else if (element instanceof ManagementReview review) {
            lastManagementReview = Schedule.latest(lastManagementReview, review.getHeld());
        }
    }

    private void add(EObject element) {
        switch (element) {
            case Document document ->
                add(
                        document,
                        said(
                                document,
                                DocumentationPackage.Literals.DOCUMENT__NEXT_REVIEW,
                                DocumentationPackage.Literals.DOCUMENT__INTERVAL),
                        DueKind.DOCUMENT_REVIEW,
                        Schedule.review(document),
                        document.getOwner());
            case Obligation obligation -> addObligation(obligation);
            case ImprovementTask task
            when isOpen(task) ->
                add(
                        task,
                        AssessmentPackage.Literals.IMPROVEMENT_TASK__DUE,
                        DueKind.TASK,
                        task.getDue(),
                        task.getOwner());
            case QualityProblem problem
            when problem.getClosed() == null ->
                add(
                        problem,
                        ProcessPackage.Literals.QUALITY_PROBLEM__DUE,
                        DueKind.PROBLEM,
                        problem.getDue(),
                        problem.getOwner());
            case CorrectiveAction action
            when action.getDone() == null && isOpen(action.eContainer()) ->
                add(
                        action,
                        ProcessPackage.Literals.CORRECTIVE_ACTION__DUE,
                        DueKind.CORRECTIVE_ACTION,
                        action.getDue(),
                        action.getOwner());
            case InfrastructureElement infrastructure ->
                add(
                        infrastructure,
                        ProcessPackage.Literals.INFRASTRUCTURE_ELEMENT__VALID_UNTIL,
                        DueKind.VALIDITY,
                        infrastructure.getValidUntil(),
                        null);
            case SatisfactionSurvey survey
            when survey.getDate() != null && survey.getDate().equals(lastSurvey) ->
                add(
                        survey,
                        ProcessPackage.Literals.SATISFACTION_SURVEY__INTERVAL,
                        DueKind.SURVEY,
                        Schedule.next(null, survey.getDate(), survey.getInterval()),
                        null);
            case Qualification qualification ->
                add(
                        qualification,
                        OrganisationPackage.Literals.QUALIFICATION__EXPIRES,
                        DueKind.QUALIFICATION,
                        qualification.getExpires(),
                        qualification.eContainer() instanceof Person person ? person : null);
            case Certification certification ->
                add(
                        certification,
                        EnterprisePackage.Literals.CERTIFICATION__UNTIL,
                        DueKind.CERTIFICATE,
                        certification.getUntil(),
                        null);
            default -> addPlanned(element);
        }
    }

    private void addPlanned(EObject element) {
        switch (element) {
            case Equipment equipment -> addEquipment(equipment);
            case Supplier supplier ->
                add(
                        supplier,
                        said(
                                supplier,
                                ResourcePackage.Literals.SUPPLIER__NEXT_REVIEW,
                                ResourcePackage.Literals.SUPPLIER__INTERVAL),
                        DueKind.SUPPLIER_EVALUATION,
                        Schedule.evaluation(supplier),
                        supplier.getOwner());
            case Contract contract ->
                add(
                        contract,
                        ResourcePackage.Literals.CONTRACT__UNTIL,
                        DueKind.CONTRACT,
                        contract.getUntil(),
                        contract.getOwner());
            case TrainingNeed need
            when need.getClosed() == null ->
                add(
                        need,
                        ResourcePackage.Literals.TRAINING_NEED__DUE,
                        DueKind.TRAINING,
                        need.getDue(),
                        need.getOwner());
            case Training training -> addTraining(training);
            case Audit audit ->
                add(
                        audit,
                        said(audit, AuditPackage.Literals.AUDIT__PLANNED, AuditPackage.Literals.AUDIT__PLANNED_PERIOD),
                        DueKind.AUDIT,
                        Schedule.audit(audit),
                        owner(audit));
            case AuditFinding finding
            when finding.getClosed() == null ->
                add(
                        finding,
                        AuditPackage.Literals.AUDIT_FINDING__DUE,
                        DueKind.FINDING,
                        finding.getDue(),
                        finding.getOwner());
            case ManagementReview review -> addReview(review);
            case Milestone milestone
            when milestone.getReached() == null ->
                add(
                        milestone,
                        StrategyPackage.Literals.MILESTONE__DATE,
                        DueKind.MILESTONE,
                        milestone.getDate(),
                        milestone.eContainer() instanceof Action action ? action.getOwner() : null);
            case Risk risk -> addRisk(risk);
            case ChangeEvent change
            when change.getDone() == null ->
                add(
                        change,
                        StrategyPackage.Literals.CHANGE_EVENT__DUE,
                        DueKind.CHANGE,
                        change.getDue(),
                        change.getOwner());
            default -> {
                // nothing that falls due
            }
        }
    }

    private void addObligation(Obligation obligation) {
        if (obligation.getNotApplicable() != null) {
            return;
        }
        NamedElement owner = obligation.getOwner() == null && obligation.eContainer() instanceof Register register
                ? register.getOwner()
                : obligation.getOwner();
        add(
                obligation,
                said(
                        obligation,
                        CompliancePackage.Literals.OBLIGATION__NEXT_REVIEW,
                        CompliancePackage.Literals.OBLIGATION__REVIEWED),
                DueKind.OBLIGATION_REVIEW,
                Schedule.next(obligation.getNextReview(), obligation.getReviewed(), obligation.getInterval()),
                owner);
    }

    private void addEquipment(Equipment equipment) {
        add(
                equipment,
                said(
                        equipment,
                        ResourcePackage.Literals.EQUIPMENT__NEXT_CALIBRATION,
                        ResourcePackage.Literals.EQUIPMENT__CALIBRATION_INTERVAL),
                DueKind.CALIBRATION,
                Schedule.calibration(equipment),
                equipment.getOwner());
        add(
                equipment,
                ResourcePackage.Literals.EQUIPMENT__MAINTAINED,
                DueKind.MAINTENANCE,
                Schedule.maintenance(equipment),
                equipment.getOwner());
    }

    private void addTraining(Training training) {
        LocalDate due = training.getHeld() == null
                ? training.getPlanned()
                : Schedule.next(null, training.getHeld(), training.getInterval())
                        .orElse(null);
        add(training, ResourcePackage.Literals.TRAINING__PLANNED, DueKind.TRAINING, due, null);
    }

    private void addReview(ManagementReview review) {
        if (review.getHeld() == null) {
            add(
                    review,
                    AuditPackage.Literals.MANAGEMENT_REVIEW__PLANNED,
                    DueKind.MANAGEMENT_REVIEW,
                    review.getPlanned(),
                    null);
        } else if (review.getHeld().equals(lastManagementReview) && isAfter(review.getNextReview(), review.getHeld())) {
            add(
                    review,
                    AuditPackage.Literals.MANAGEMENT_REVIEW__NEXT_REVIEW,
                    DueKind.MANAGEMENT_REVIEW,
                    review.getNextReview(),
                    null);
        }
    }

    /** A next time that lies before the last one was written down wrongly, and says nothing. */
    private static boolean isAfter(LocalDate next, LocalDate last) {
        return next != null && !next.isBefore(last);
    }

    private void addRisk(Risk risk) {
        if (risk.getStatus() == RiskStatus.CLOSED) {
            return;
        }
        if (risk.getStatus() == RiskStatus.OPEN || risk.getStatus() == RiskStatus.UNSPECIFIED) {
            add(risk, StrategyPackage.Literals.RISK__DUE, DueKind.RISK, risk.getDue(), risk.getOwner());
        }
        add(
                risk,
                StrategyPackage.Literals.RISK__REVIEWED,
                DueKind.RISK_REVIEW,
                Schedule.next(null, risk.getReviewed(), risk.getInterval()),
                risk.getOwner());
    }

    /** The first feature where the text says it, or else the other one. */
    private static EStructuralFeature said(EObject element, EStructuralFeature first, EStructuralFeature other) {
        return element.eIsSet(first) ? first : other;
    }

    private static boolean isOpen(ImprovementTask task) {
        return task.getStatus() == TaskStatus.OPEN || task.getStatus() == TaskStatus.UNSPECIFIED;
    }

    private static boolean isOpen(EObject problem) {
        return problem instanceof QualityProblem open && open.getClosed() == null;
    }

    private static NamedElement owner(Audit audit) {
        AuditProgramme programme = audit.eContainer() instanceof AuditProgramme around ? around : audit.getProgramme();
        return programme == null ? null : programme.getOwner();
    }

    private void add(
            EObject element, EStructuralFeature feature, DueKind kind, Optional<LocalDate> date, NamedElement owner) {
        date.ifPresent(day -> add(element, feature, kind, day, owner));
    }

    private void add(EObject element, EStructuralFeature feature, DueKind kind, LocalDate date, NamedElement owner) {
        if (date != null) {
            Optional<NamedElement> known = owner == null || owner.eIsProxy() ? Optional.empty() : Optional.of(owner);
            dates.add(new DueDate(element, feature, kind, date, known));
        }
    }
}
