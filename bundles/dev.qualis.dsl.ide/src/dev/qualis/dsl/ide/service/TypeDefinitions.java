package dev.qualis.dsl.ide.service;

import dev.qualis.dsl.ide.service.Occurrences.Occurrence;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.model.qms.assessment.Assessment;
import dev.qualis.model.qms.assessment.AssessmentScheme;
import dev.qualis.model.qms.audit.Audit;
import dev.qualis.model.qms.enterprise.Filing;
import dev.qualis.model.qms.enterprise.Product;
import dev.qualis.model.qms.organisation.Appointment;
import dev.qualis.model.qms.organisation.Holding;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.process.SatisfactionSurvey;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.strategy.Plan;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/**
 * What gives an element its nature: of a person the positions, of a goal the metric, of an appointment the position, of a product
 * its line, of a clause the standard. A model of a company has no types; these are the elements that come nearest to them.
 */
public final class TypeDefinitions {

    private TypeDefinitions() {}

    /** Where the elements are written that give their nature to the one named at a place; none where the project's files have none. */
    public static List<Occurrence> at(Snapshot snapshot, URI uri, int offset) {
        return Occurrences.at(snapshot, uri, offset).map(found -> of(found.element())).orElse(List.of()).stream()
                .flatMap(element -> Dependencies.place(snapshot, element).stream())
                .toList();
    }

    static List<EObject> of(EObject element) {
        List<? extends EObject> types = switch (element) {
            case Person person ->
                person.getHoldings().stream().map(Holding::getPosition).toList();
            case Appointment appointment -> nullable(appointment.getPosition());
            case Filing filing -> nullable(filing.getAppointment());
            case Product product -> nullable(product.getLine());
            case Goal goal -> nullable(goal.getMetric());
            case SatisfactionSurvey survey -> nullable(survey.getMetric());
            case Plan plan -> plan.getRealises();
            case Assessment assessment ->
                assessment.getScheme() == null ? nullable(assessment.getStandard()) : List.of(assessment.getScheme());
            case AssessmentScheme scheme -> nullable(scheme.getStandard());
            case Audit audit -> nullable(audit.getProgramme());
            case Clause clause -> nullable(standard(clause));
            default -> List.of();
        };
        return types.stream()
                .<EObject>map(each -> each)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<? extends EObject> nullable(EObject element) {
        return element == null ? List.of() : List.of(element);
    }

    private static EObject standard(EObject clause) {
        EObject at = clause;
        while (at != null && !(at instanceof Standard)) {
            at = at.eContainer();
        }
        return at;
    }
}
