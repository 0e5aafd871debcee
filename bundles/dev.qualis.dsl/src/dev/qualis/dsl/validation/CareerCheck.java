package dev.qualis.dsl.validation;

import com.google.inject.Inject;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.organisation.CareerEntry;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Person;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.eclipse.xtext.validation.Check;

/** The curriculum vitae agrees with itself and with what the person claims (CQOS, Annex A). */
public class CareerCheck extends QmsCheck {

    private static final int MONTHS = 12;

    @Inject
    private ModelDay modelDay;

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
     * The years in quality work are not more than the career shows: the posts that name their quality work, or all posts
     * where none does. A post that has not ended lasts until the model date; without a model date nothing is judged.
     */
    @Check
    public void checkYears(QualityModel file) {
        LocalDate today = modelDay.of(file).orElse(null);
        for (NamedElement element : file.getElements()) {
            if (element instanceof Person person) {
                checkYears(person, today);
            }
        }
    }

    private void checkYears(Person person, LocalDate today) {
        if (person.getQualityYears() == null || person.getCareer().isEmpty()) {
            return;
        }
        List<CareerEntry> work = person.getCareer().stream()
                .filter(entry -> entry.getQualityWork() != null)
                .toList();
        long months = 0;
        for (CareerEntry entry : work.isEmpty() ? person.getCareer() : work) {
            LocalDate end = entry.getTo() == null ? today : entry.getTo().last();
            if (entry.getFrom() == null || end == null) {
                return;
            }
            months += Math.max(0, ChronoUnit.MONTHS.between(entry.getFrom().first(), end.plusDays(1)));
        }
        long shown = (months + MONTHS - 1) / MONTHS;
        if (person.getQualityYears() > shown) {
            report(
                    "qualis.person.qualityYears.career",
                    person,
                    OrganisationPackage.Literals.PERSON__QUALITY_YEARS,
                    name(person));
        }
    }
}
