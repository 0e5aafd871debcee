package dev.qualis.dsl.validation;

import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Sex;
import dev.qualis.model.value.IdentityNumber;
import org.eclipse.xtext.validation.Check;

/** The personal facts of the filing form agree with each other (CQOS, Annex A). Messages repeat no personal data. */
public class IdentityCheck extends QmsCheck {

    @Check
    public void checkNumber(Person person) {
        String number = person.getIdentityNumber();
        if (number == null) {
            return;
        }
        if (!IdentityNumber.isValid(number)) {
            report(
                    "qualis.person.identity.invalid",
                    person,
                    OrganisationPackage.Literals.PERSON__IDENTITY_NUMBER,
                    name(person));
        } else if (person.getSex() != Sex.UNSPECIFIED
                && IdentityNumber.isFemale(number) != (person.getSex() == Sex.FEMALE)) {
            report("qualis.person.identity.sex", person, OrganisationPackage.Literals.PERSON__SEX, name(person));
        }
    }
}
