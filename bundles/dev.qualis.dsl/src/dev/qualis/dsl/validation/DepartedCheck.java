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
import dev.qualis.model.qms.organisation.Unit;
import dev.qualis.model.qms.process.ProcessPackage;
import dev.qualis.model.qms.process.QualityProblem;
import dev.qualis.model.qms.resource.ResourcePackage;
import dev.qualis.model.qms.resource.Training;
import dev.qualis.model.qms.strategy.Plan;
import dev.qualis.model.qms.strategy.Policy;
import dev.qualis.model.qms.strategy.Strategy;
import dev.qualis.model.qms.strategy.StrategyPackage;
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

    private static final Map<Class<? extends NamedElement>, Act> ACTS = Map.ofEntries(
            act(Audit.class, AuditPackage.Literals.AUDIT__AUDITORS, AuditPackage.Literals.AUDIT__HELD),
            act(
                    ManagementReview.class,
                    AuditPackage.Literals.MANAGEMENT_REVIEW__PARTICIPANTS,
                    AuditPackage.Literals.MANAGEMENT_REVIEW__HELD),
            act(
                    Assessment.class,
                    AssessmentPackage.Literals.ASSESSMENT__BY,
                    AssessmentPackage.Literals.ASSESSMENT__DATE),
            act(
                    Training.class,
                    ResourcePackage.Literals.TRAINING__PARTICIPANTS,
                    ResourcePackage.Literals.TRAINING__HELD),
            act(
                    ExternalEngagement.class,
                    OrganisationPackage.Literals.EXTERNAL_ENGAGEMENT__BY,
                    OrganisationPackage.Literals.EXTERNAL_ENGAGEMENT__DATE),
            act(
                    Declaration.class,
                    OrganisationPackage.Literals.DECLARATION__BY,
                    OrganisationPackage.Literals.DECLARATION__DATE),
            act(Commitment.class, CulturePackage.Literals.COMMITMENT__BY, CulturePackage.Literals.COMMITMENT__DATE),
            act(
                    QualityProblem.class,
                    ProcessPackage.Literals.QUALITY_PROBLEM__VERIFIED_BY,
                    ProcessPackage.Literals.QUALITY_PROBLEM__VERIFIED),
            act(
                    Document.class,
                    DocumentationPackage.Literals.DOCUMENT__APPROVED_BY,
                    DocumentationPackage.Literals.DOCUMENT__APPROVED),
            act(
                    Strategy.class,
                    StrategyPackage.Literals.STRATEGY__APPROVED_BY,
                    StrategyPackage.Literals.STRATEGY__APPROVED),
            act(Plan.class, StrategyPackage.Literals.PLAN__APPROVED_BY, StrategyPackage.Literals.PLAN__APPROVED),
            act(Policy.class, StrategyPackage.Literals.POLICY__APPROVED_BY, StrategyPackage.Literals.POLICY__APPROVED),
            act(
                    Unit.class,
                    OrganisationPackage.Literals.ORGANISATIONAL_UNIT__APPROVED_BY,
                    OrganisationPackage.Literals.ORGANISATIONAL_UNIT__APPROVED));

    private static Map.Entry<Class<? extends NamedElement>, Act> act(
            Class<? extends NamedElement> kind, EReference who, EStructuralFeature day) {
        return Map.entry(kind, new Act(who, day));
    }

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
