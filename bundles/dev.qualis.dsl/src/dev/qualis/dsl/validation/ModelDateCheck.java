package dev.qualis.dsl.validation;

import com.google.inject.Inject;
import dev.qualis.model.qms.assessment.AssessmentPackage;
import dev.qualis.model.qms.audit.AuditPackage;
import dev.qualis.model.qms.compliance.CompliancePackage;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.documentation.DocumentationPackage;
import dev.qualis.model.qms.enterprise.EnterprisePackage;
import dev.qualis.model.qms.enterprise.Filing;
import dev.qualis.model.qms.improvement.ImprovementPackage;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.Qualification;
import dev.qualis.model.qms.process.InfrastructureElement;
import dev.qualis.model.qms.process.MeasuredValue;
import dev.qualis.model.qms.process.ProcessPackage;
import dev.qualis.model.qms.resource.ResourcePackage;
import dev.qualis.model.qms.strategy.StrategyPackage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;

/**
 * What the project's model date says about other dates: what has run out by then, and what cannot have happened yet.
 * Where the project states no model date, nothing is judged here: the newest date of a model is never later than itself.
 */
public class ModelDateCheck extends QmsCheck {

    /** Days of things that have happened. A day on which something is held may lie ahead, and is not among them. */
    private static final Set<EStructuralFeature> HAPPENED = Set.of(
            AssessmentPackage.Literals.ASSESSMENT__DATE,
            EnterprisePackage.Literals.FILING__CONSENT_DATE,
            OrganisationPackage.Literals.APPRAISAL__DATE,
            OrganisationPackage.Literals.DECLARATION__DATE,
            OrganisationPackage.Literals.COMPETENCE_RECORD__ASSESSED,
            OrganisationPackage.Literals.TRAIT_RATING__DATE,
            OrganisationPackage.Literals.QUALIFICATION__TRAINED,
            OrganisationPackage.Literals.QUALIFICATION__TESTED,
            OrganisationPackage.Literals.QUALIFICATION__GRANTED,
            ProcessPackage.Literals.QUALITY_PROBLEM__OPENED,
            ProcessPackage.Literals.QUALITY_PROBLEM__CLOSED,
            ProcessPackage.Literals.QUALITY_PROBLEM__VERIFIED,
            ProcessPackage.Literals.CORRECTIVE_ACTION__DONE,
            DocumentationPackage.Literals.DOCUMENT__APPROVED,
            DocumentationPackage.Literals.DOCUMENT__REVIEWED,
            AuditPackage.Literals.AUDIT__HELD,
            AuditPackage.Literals.AUDIT_FINDING__CLOSED,
            AuditPackage.Literals.MANAGEMENT_REVIEW__HELD,
            ResourcePackage.Literals.SUPPLIER_EVALUATION__DATE,
            ResourcePackage.Literals.CALIBRATION__DATE,
            ResourcePackage.Literals.EQUIPMENT__MAINTAINED,
            ResourcePackage.Literals.TRAINING__HELD,
            ResourcePackage.Literals.TRAINING_NEED__CLOSED,
            StrategyPackage.Literals.CHANGE_EVENT__DONE,
            AssessmentPackage.Literals.IMPROVEMENT_TASK__CLOSED,
            AssessmentPackage.Literals.IMPROVEMENT_TASK__VERIFIED,
            StrategyPackage.Literals.MILESTONE__REACHED,
            StrategyPackage.Literals.POLICY__APPROVED,
            StrategyPackage.Literals.STRATEGY__APPROVED,
            StrategyPackage.Literals.PLAN__APPROVED,
            OrganisationPackage.Literals.ORGANISATIONAL_UNIT__APPROVED,
            CompliancePackage.Literals.OBLIGATION__REVIEWED,
            ImprovementPackage.Literals.IMPROVEMENT_PROJECT__CLOSED);

    private final Map<EClass, List<EAttribute>> happened = new ConcurrentHashMap<>();

    @Inject
    private ModelDay modelDay;

    @Check
    public void checkAtModelDate(QualityModel file) {
        LocalDate today = modelDay.of(file).orElse(null);
        if (today == null || file.getLibrary() != null) {
            return;
        }
        for (EObject element : FileElements.of(file)) {
            checkHappened(element, today);
            switch (element) {
                case Qualification qualification -> checkQualification(qualification, today);
                case InfrastructureElement infrastructure -> checkInfrastructure(infrastructure, today);
                case Filing filing -> checkFiling(filing, today);
                case MeasuredValue value -> checkValue(value, today);
                default -> {
                    // nothing that the day decides
                }
            }
        }
    }

    private void checkHappened(EObject element, LocalDate today) {
        for (EAttribute feature : happened.computeIfAbsent(element.eClass(), ModelDateCheck::happened)) {
            if (element.eGet(feature) instanceof LocalDate date && date.isAfter(today)) {
                report("qualis.dates.ahead", element, feature, date.toString(), today.toString());
            }
        }
    }

    private static List<EAttribute> happened(EClass type) {
        return type.getEAllAttributes().stream().filter(HAPPENED::contains).toList();
    }

    /** A certificate that nobody needs any more may run out. */
    private void checkQualification(Qualification qualification, LocalDate today) {
        if (qualification.getExpires() != null
                && qualification.getExpires().isBefore(today)
                && qualification.eContainer() instanceof Person person
                && (qualification.getForPosition() == null || holds(person, qualification.getForPosition(), today))) {
            report(
                    "qualis.qualification.expired",
                    qualification,
                    OrganisationPackage.Literals.QUALIFICATION__EXPIRES,
                    name(qualification),
                    name(person),
                    qualification.getExpires().toString(),
                    today.toString());
        }
    }

    private static boolean holds(Person person, Position position, LocalDate today) {
        return person.getHoldings().stream()
                .anyMatch(holding -> holding.getPosition() == position
                        && (holding.getUntil() == null || !holding.getUntil().isBefore(today)));
    }

    private void checkInfrastructure(InfrastructureElement infrastructure, LocalDate today) {
        if (infrastructure.getValidUntil() != null
                && infrastructure.getValidUntil().isBefore(today)) {
            report(
                    "qualis.infrastructure.expired",
                    infrastructure,
                    ProcessPackage.Literals.INFRASTRUCTURE_ELEMENT__VALID_UNTIL,
                    name(infrastructure),
                    infrastructure.getValidUntil().toString(),
                    today.toString());
        }
    }

    /** The form is filled in by the day on which the model speaks (CQOS, Annex A). */
    private void checkFiling(Filing filing, LocalDate today) {
        if (filing.getDate() != null && filing.getDate().isAfter(today)) {
            report(
                    "qualis.filing.date.ahead",
                    filing,
                    EnterprisePackage.Literals.FILING__DATE,
                    name(filing),
                    filing.getDate().toString(),
                    today.toString());
        }
    }

    /** A period that has begun may have a value by now; one that has not cannot. */
    private void checkValue(MeasuredValue value, LocalDate today) {
        if (value.getPeriod() != null && value.getPeriod().first().isAfter(today)) {
            report(
                    "qualis.metric.value.ahead",
                    value,
                    ProcessPackage.Literals.MEASURED_VALUE__PERIOD,
                    value.eContainer() instanceof NamedElement metric ? name(metric) : "",
                    value.getPeriod(),
                    today.toString());
        }
    }
}
