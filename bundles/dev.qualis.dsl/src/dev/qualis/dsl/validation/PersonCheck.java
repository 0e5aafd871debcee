package dev.qualis.dsl.validation;

import dev.qualis.model.qms.organisation.Holding;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import org.eclipse.xtext.validation.Check;

/** Who holds what, and since when. */
public class PersonCheck extends QmsCheck {

    private static final int LONGEST_CAREER = 70;

    @Check
    public void checkDates(Holding holding) {
        if (holding.getSince() != null
                && holding.getUntil() != null
                && holding.getUntil().isBefore(holding.getSince())
                && holding.eContainer() instanceof Person person) {
            report(
                    "qualis.person.holding.dates",
                    holding,
                    OrganisationPackage.Literals.HOLDING__UNTIL,
                    name(person),
                    name(holding.getPosition()),
                    holding.getSince().toString(),
                    holding.getUntil().toString());
        }
    }

    @Check
    public void checkVacancy(Holding holding) {
        Position position = holding.getPosition();
        if (position.isVacant() && holding.getUntil() == null && holding.eContainer() instanceof Person person) {
            report(
                    "qualis.position.vacant.held",
                    holding,
                    OrganisationPackage.Literals.HOLDING__POSITION,
                    name(position),
                    name(person));
        }
    }

    @Check
    public void checkQualityYears(Person person) {
        Integer years = person.getQualityYears();
        if (years != null && (years < 0 || years > LONGEST_CAREER)) {
            report(
                    "qualis.person.qualityYears.invalid",
                    person,
                    OrganisationPackage.Literals.PERSON__QUALITY_YEARS,
                    name(person),
                    years);
        }
    }
}
