package dev.qualis.analysis;

import dev.qualis.model.qms.assessment.AssessmentPackage;
import dev.qualis.model.qms.audit.AuditPackage;
import dev.qualis.model.qms.documentation.DocumentationPackage;
import dev.qualis.model.qms.enterprise.EnterprisePackage;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.process.ProcessPackage;
import dev.qualis.model.qms.resource.ResourcePackage;
import dev.qualis.model.qms.strategy.StrategyPackage;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The newest day in a model on which something has happened. Days that lie ahead by their meaning (ends, due dates,
 * milestones) do not count, or a plan for 2030 would retire everybody today.
 */
final class ModelDate {

    private static final Set<EStructuralFeature> AHEAD = Set.of(
            OrganisationPackage.Literals.HOLDING__UNTIL,
            OrganisationPackage.Literals.APPOINTMENT__TO,
            OrganisationPackage.Literals.QUALIFICATION__EXPIRES,
            ProcessPackage.Literals.INFRASTRUCTURE_ELEMENT__VALID_UNTIL,
            ProcessPackage.Literals.QUALITY_PROBLEM__DUE,
            ProcessPackage.Literals.CORRECTIVE_ACTION__DUE,
            EnterprisePackage.Literals.CERTIFICATION__UNTIL,
            DocumentationPackage.Literals.DOCUMENT__EFFECTIVE,
            DocumentationPackage.Literals.DOCUMENT__NEXT_REVIEW,
            AuditPackage.Literals.AUDIT__PLANNED,
            AuditPackage.Literals.AUDIT_FINDING__DUE,
            AuditPackage.Literals.MANAGEMENT_REVIEW__PLANNED,
            AuditPackage.Literals.MANAGEMENT_REVIEW__NEXT_REVIEW,
            ResourcePackage.Literals.SUPPLIER__NEXT_REVIEW,
            ResourcePackage.Literals.EQUIPMENT__NEXT_CALIBRATION,
            ResourcePackage.Literals.CALIBRATION__UNTIL,
            ResourcePackage.Literals.TRAINING_NEED__DUE,
            ResourcePackage.Literals.TRAINING__PLANNED,
            ResourcePackage.Literals.CONTRACT__UNTIL,
            StrategyPackage.Literals.RISK__DUE,
            StrategyPackage.Literals.CHANGE_EVENT__DUE,
            StrategyPackage.Literals.MILESTONE__DATE,
            AssessmentPackage.Literals.IMPROVEMENT_TASK__DUE);

    private final Map<EClass, List<EAttribute>> datesOf = new HashMap<>();
    private LocalDate newest;

    void see(EObject element) {
        for (EAttribute feature : datesOf.computeIfAbsent(element.eClass(), ModelDate::dates)) {
            LocalDate date = (LocalDate) element.eGet(feature);
            if (date != null && (newest == null || date.isAfter(newest))) {
                newest = date;
            }
        }
    }

    private static List<EAttribute> dates(EClass type) {
        return type.getEAllAttributes().stream()
                .filter(attribute -> attribute.getEAttributeType().getInstanceClass() == LocalDate.class)
                .filter(attribute -> !attribute.isMany() && !AHEAD.contains(attribute))
                .toList();
    }

    Optional<LocalDate> newest() {
        return Optional.ofNullable(newest);
    }
}
