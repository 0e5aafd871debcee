package dev.qualis.dsl.validation;

import dev.qualis.model.qms.organisation.CareerEntry;
import dev.qualis.model.qms.organisation.Holding;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Sex;
import dev.qualis.model.value.IdentityNumber;
import dev.qualis.model.value.Period;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.xtext.validation.Check;

/** The personal facts of the filing form agree with each other (CQOS, Annex A). Messages repeat no personal data. */
public class IdentityCheck extends QmsCheck {

    /** Years; Labour Law of the PRC, article 15. */
    private static final int WORKING_AGE = 16;

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
        checkAge(person, number);
    }

    /** Nobody works before the age at which the law allows it. */
    private void checkAge(Person person, String number) {
        LocalDate grown = IdentityNumber.isValid(number)
                ? IdentityNumber.birthday(number).orElseThrow().plusYears(WORKING_AGE)
                : LocalDate.MIN;
        Stream<LocalDate> posts = person.getCareer().stream()
                .map(CareerEntry::getFrom)
                .filter(Objects::nonNull)
                .map(Period::last);
        Stream<LocalDate> holdings =
                person.getHoldings().stream().map(Holding::getSince).filter(Objects::nonNull);
        if (Stream.concat(posts, holdings).anyMatch(day -> day.isBefore(grown))) {
            report(
                    "qualis.person.identity.career",
                    person,
                    OrganisationPackage.Literals.PERSON__IDENTITY_NUMBER,
                    name(person),
                    WORKING_AGE);
        }
    }
}
