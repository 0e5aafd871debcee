package dev.qualis.dsl.validation;

import dev.qualis.model.qms.organisation.CareerEntry;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Sex;
import dev.qualis.model.value.IdentityNumber;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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

    @Check
    public void checkCareer(Person person) {
        List<CareerEntry> entries = person.getCareer().stream()
                .filter(entry -> entry.getFrom() != null)
                .sorted(Comparator.comparing(entry -> entry.getFrom().first()))
                .toList();
        for (int i = 1; i < entries.size(); i++) {
            if (entries.get(i).getFrom().first().isBefore(end(entries.get(i - 1)))) {
                report(
                        "qualis.person.career.overlap",
                        entries.get(i),
                        OrganisationPackage.Literals.CAREER_ENTRY__FROM,
                        name(person),
                        entries.get(i).getFrom(),
                        entries.get(i - 1).getFrom());
            }
        }
    }

    /** The month in which one post ends may be the one in which the next begins. */
    private static LocalDate end(CareerEntry entry) {
        return entry.getTo() == null ? LocalDate.MAX : entry.getTo().first();
    }
}
