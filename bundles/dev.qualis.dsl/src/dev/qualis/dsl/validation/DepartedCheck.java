package dev.qualis.dsl.validation;

import dev.qualis.model.qms.assessment.Assessment;
import dev.qualis.model.qms.assessment.AssessmentPackage;
import dev.qualis.model.qms.assessment.AssessmentScheme;
import dev.qualis.model.qms.audit.Audit;
import dev.qualis.model.qms.audit.AuditPackage;
import dev.qualis.model.qms.audit.ManagementReview;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.culture.Commitment;
import dev.qualis.model.qms.culture.CulturePackage;
import dev.qualis.model.qms.documentation.Document;
import dev.qualis.model.qms.documentation.DocumentationPackage;
import dev.qualis.model.qms.organisation.Declaration;
import dev.qualis.model.qms.organisation.ExternalEngagement;
import dev.qualis.model.qms.organisation.Holding;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.process.ProcessPackage;
import dev.qualis.model.qms.process.QualityProblem;
import dev.qualis.model.qms.resource.ResourcePackage;
import dev.qualis.model.qms.resource.Training;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;

/**
 * Nobody acts for the firm after having left it. Who never held a position is from outside; who holds one without an end
 * is still there.
 */
public class DepartedCheck extends RecordCheck {

    /** Who acts in what, and on which day. */
    private record Act(EReference who, EStructuralFeature day) {}

    private static final Map<Class<? extends NamedElement>, Act> ACTS = Map.of(
            Audit.class,
            new Act(AuditPackage.Literals.AUDIT__AUDITORS, AuditPackage.Literals.AUDIT__HELD),
            ManagementReview.class,
            new Act(
                    AuditPackage.Literals.MANAGEMENT_REVIEW__PARTICIPANTS,
                    AuditPackage.Literals.MANAGEMENT_REVIEW__HELD),
            Assessment.class,
            new Act(AssessmentPackage.Literals.ASSESSMENT__BY, AssessmentPackage.Literals.ASSESSMENT__DATE),
            Training.class,
            new Act(ResourcePackage.Literals.TRAINING__PARTICIPANTS, ResourcePackage.Literals.TRAINING__HELD),
            ExternalEngagement.class,
            new Act(
                    OrganisationPackage.Literals.EXTERNAL_ENGAGEMENT__BY,
                    OrganisationPackage.Literals.EXTERNAL_ENGAGEMENT__DATE),
            Declaration.class,
            new Act(OrganisationPackage.Literals.DECLARATION__BY, OrganisationPackage.Literals.DECLARATION__DATE),
            Commitment.class,
            new Act(CulturePackage.Literals.COMMITMENT__BY, CulturePackage.Literals.COMMITMENT__DATE),
            QualityProblem.class,
            new Act(
                    ProcessPackage.Literals.QUALITY_PROBLEM__VERIFIED_BY,
                    ProcessPackage.Literals.QUALITY_PROBLEM__VERIFIED),
            Document.class,
            new Act(
                    DocumentationPackage.Literals.DOCUMENT__APPROVED_BY,
                    DocumentationPackage.Literals.DOCUMENT__APPROVED));

    @Check
    public void checkActs(QualityModel file) {
        Records records = records(file);
        ACTS.forEach((kind, act) -> records.in(file, kind).forEach(element -> checkAct(element, act)));
    }

    /** Who has left is no expert of a scheme that is used, and will succeed nobody. */
    @Check
    public void checkStanding(QualityModel file) {
        Records records = records(file);
        LocalDate today = records.today();
        if (today == null) {
            return;
        }
        for (AssessmentScheme scheme : records.in(file, AssessmentScheme.class)) {
            for (int i = 0; i < scheme.getExperts().size(); i++) {
                checkStanding(
                        scheme.getExperts().get(i),
                        today,
                        scheme,
                        AssessmentPackage.Literals.ASSESSMENT_SCHEME__EXPERTS,
                        i,
                        scheme);
            }
        }
        for (Person person : records.in(file, Person.class)) {
            if (!person.getSuccessorFor().isEmpty()
                    && !person.getSuccessorFor().getFirst().eIsProxy()) {
                checkStanding(
                        person,
                        today,
                        person,
                        OrganisationPackage.Literals.PERSON__SUCCESSOR_FOR,
                        0,
                        person.getSuccessorFor().getFirst());
            }
        }
    }

    private void checkStanding(
            Person person, LocalDate today, NamedElement place, EReference feature, int index, NamedElement role) {
        if (hasLeft(person, today)) {
            reportValue(
                    "qualis.person.left.standing",
                    place,
                    feature,
                    index,
                    name(person),
                    lastDay(person).toString(),
                    name(role));
        }
    }

    private void checkAct(NamedElement element, Act act) {
        LocalDate day = (LocalDate) element.eGet(act.day());
        if (day == null) {
            return;
        }
        List<?> who = act.who().isMany() ? (List<?>) element.eGet(act.who()) : listOf(element.eGet(act.who()));
        for (int i = 0; i < who.size(); i++) {
            if (who.get(i) instanceof Person person && hasLeft(person, day)) {
                reportValue(
                        "qualis.person.left",
                        element,
                        act.who(),
                        act.who().isMany() ? i : INSIGNIFICANT_INDEX,
                        name(person),
                        name(element),
                        day.toString(),
                        lastDay(person).toString());
            }
        }
    }

    private static List<?> listOf(Object value) {
        return value == null ? List.of() : List.of(value);
    }

    /** Whether every position that somebody held ended before a day. */
    private static boolean hasLeft(Person person, LocalDate day) {
        return !person.eIsProxy()
                && !person.getHoldings().isEmpty()
                && person.getHoldings().stream()
                        .allMatch(holding ->
                                holding.getUntil() != null && holding.getUntil().isBefore(day));
    }

    private static LocalDate lastDay(Person person) {
        return person.getHoldings().stream()
                .map(Holding::getUntil)
                .filter(Objects::nonNull)
                .max(ChronoLocalDate::compareTo)
                .orElseThrow();
    }
}
