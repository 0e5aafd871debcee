package dev.qualis.dsl.validation;

import com.google.inject.Inject;
import dev.qualis.dsl.naming.ProjectFiles;
import dev.qualis.model.career.QualityYears;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.enterprise.Filing;
import dev.qualis.model.qms.organisation.CareerEntry;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Person;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.validation.Check;

/** The curriculum vitae agrees with itself and with what the person claims (CQOS, Annex A). */
public class CareerCheck extends QmsCheck {

    @Inject
    private ModelDay modelDay;

    @Inject
    private ProjectFiles files;

    @Check
    public void checkOrder(CareerEntry entry) {
        if (entry.getFrom() != null
                && entry.getTo() != null
                && entry.getTo().last().isBefore(entry.getFrom().first())) {
            report("qualis.person.career.order", entry, OrganisationPackage.Literals.CAREER_ENTRY__TO, name((Person)
                    entry.eContainer()));
        }
    }

    @Check
    public void checkOverlap(Person person) {
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
                        name(person));
            }
        }
    }

    /** The month in which one post ends may be the one in which the next begins. */
    private static LocalDate end(CareerEntry entry) {
        return entry.getTo() == null ? LocalDate.MAX : entry.getTo().first();
    }

    /**
     * The years in quality work are not more than the career shows on the day of the person's filing form or, without one,
     * on the model date; without either, a post that has not ended leaves it open.
     */
    @Check
    public void checkYears(QualityModel file) {
        List<Person> claiming = file.getElements().stream()
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .filter(person ->
                        person.getQualityYears() != null && !person.getCareer().isEmpty())
                .toList();
        if (!claiming.isEmpty()) {
            Map<Person, LocalDate> forms = formDays(file);
            LocalDate today = modelDay.of(file).orElse(null);
            claiming.forEach(person -> checkYears(person, forms.getOrDefault(person, today)));
        }
    }

    /** The day of the last form for each person. */
    private Map<Person, LocalDate> formDays(QualityModel file) {
        Map<Person, LocalDate> days = new HashMap<>();
        for (QualityModel each : files.all(file.eResource())) {
            for (NamedElement element : each.getElements()) {
                if (element instanceof Filing filing && filing.getPerson() != null && filing.getDate() != null) {
                    days.merge(filing.getPerson(), filing.getDate(), (one, other) -> one.isAfter(other) ? one : other);
                }
            }
        }
        return days;
    }

    private void checkYears(Person person, LocalDate until) {
        QualityYears.of(person.getCareer(), until)
                .filter(shown -> !shown.allows(person.getQualityYears()))
                .ifPresent(shown -> report(
                        "qualis.person.qualityYears.career",
                        person,
                        OrganisationPackage.Literals.PERSON__QUALITY_YEARS,
                        name(person)));
    }
}
