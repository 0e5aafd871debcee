package dev.qualis.dsl.validation;

import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.CompetenceLevel;
import dev.qualis.model.qms.organisation.CompetenceRecord;
import dev.qualis.model.qms.organisation.CompetenceRequirement;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.TraitRating;
import dev.qualis.model.qms.resource.Calibration;
import dev.qualis.model.qms.resource.Equipment;
import dev.qualis.model.qms.resource.ResourcePackage;
import dev.qualis.model.qms.resource.Supplier;
import dev.qualis.model.qms.resource.SupplierEvaluation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;

/**
 * The same is not said twice with two values: a level, a rating, a score, a result of one day. Messages repeat no value, as
 * some are personal data.
 */
public class ConflictingFactsCheck extends QmsCheck {

    @Check
    public void checkRequirements(Position position) {
        check(
                position,
                position.getRequirements().stream()
                        .filter(each -> Records.isKnown(each.getCompetence()))
                        .toList(),
                CompetenceRequirement::getCompetence,
                each -> known(each.getLevel()),
                OrganisationPackage.Literals.COMPETENCE_REQUIREMENT__LEVEL,
                each -> name(each.getCompetence()));
    }

    @Check
    public void checkRecords(Person person) {
        check(
                person,
                person.getCompetences().stream()
                        .filter(each -> Records.isKnown(each.getCompetence()))
                        .toList(),
                each -> Arrays.asList(each.getCompetence(), each.getAssessed()),
                each -> known(each.getLevel()),
                OrganisationPackage.Literals.COMPETENCE_RECORD__LEVEL,
                (CompetenceRecord each) -> name(each.getCompetence()));
        check(
                person,
                person.getTraits(),
                each -> Arrays.asList(each.getTrait(), each.getDate()),
                TraitRating::getRating,
                OrganisationPackage.Literals.TRAIT_RATING__RATING,
                each -> word(each, OrganisationPackage.Literals.TRAIT, each.getTrait()));
    }

    @Check
    public void checkEvaluations(Supplier supplier) {
        check(
                supplier,
                supplier.getEvaluations(),
                SupplierEvaluation::getDate,
                SupplierEvaluation::getScore,
                ResourcePackage.Literals.SUPPLIER_EVALUATION__SCORE,
                each -> String.valueOf(each.getDate()));
    }

    @Check
    public void checkCalibrations(Equipment equipment) {
        check(
                equipment,
                equipment.getCalibrations(),
                Calibration::getDate,
                each -> each.getResult().getValue() == 0 ? null : each.getResult(),
                ResourcePackage.Literals.CALIBRATION__RESULT,
                each -> String.valueOf(each.getDate()));
    }

    private static CompetenceLevel known(CompetenceLevel level) {
        return level == CompetenceLevel.UNSPECIFIED ? null : level;
    }

    /** Tells each value that differs from the first one of the same subject. */
    private <T extends EObject> void check(
            NamedElement element,
            List<T> facts,
            Function<T, Object> subject,
            Function<T, Object> value,
            EStructuralFeature place,
            Function<T, String> about) {
        Map<Object, Object> first = new HashMap<>();
        for (T fact : facts) {
            Object said = value.apply(fact);
            Object of = subject.apply(fact);
            if (said != null && of != null) {
                Object before = first.putIfAbsent(of, said);
                if (before != null && !before.equals(said)) {
                    report("qualis.value.twice", fact, place, name(element), about.apply(fact));
                }
            }
        }
    }
}
