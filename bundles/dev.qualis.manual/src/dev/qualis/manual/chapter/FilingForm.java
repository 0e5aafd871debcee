package dev.qualis.manual.chapter;

import dev.qualis.document.content.Grid;
import dev.qualis.document.content.Grid.Field;
import dev.qualis.document.content.Grid.Row;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.enterprise.Enterprise;
import dev.qualis.model.qms.enterprise.EnterpriseSize;
import dev.qualis.model.qms.enterprise.Filing;
import dev.qualis.model.qms.enterprise.Ownership;
import dev.qualis.model.qms.organisation.CareerEntry;
import dev.qualis.model.qms.organisation.Holding;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Sex;
import dev.qualis.model.value.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

/**
 * The filing form of the chief quality officer, table A.1 of the guide (CQOS 4.7, Annex A): the same fields in the same
 * places, from the model. What the model does not say stays empty and is told.
 */
final class FilingForm {

    private static final int COLUMNS = 24;
    private static final int SHOWN_DIGITS = 4;

    private final Edition edition;
    private final boolean unmasked;
    private final Optional<Enterprise> enterprise;
    private final Optional<Filing> filing;
    private final Optional<Person> filer;
    private final Optional<Person> head;
    private final List<FormWord> missing = new ArrayList<>();

    /** @param unmasked whether the whole identity number is shown */
    FilingForm(Edition edition, boolean unmasked) {
        this.edition = edition;
        this.unmasked = unmasked;
        this.enterprise = edition.index().enterprise();
        this.filing = edition.index().all(Filing.class).stream().findFirst();
        this.filer = filing.map(Filing::getPerson)
                .filter(person -> !person.eIsProxy())
                .or(() -> edition.index().organisation().chiefQualityOfficers().stream()
                        .flatMap(officer -> edition.index().organisation().holders(officer).stream())
                        .findFirst());
        this.head = enterprise.map(Enterprise::getHead).filter(person -> !person.eIsProxy());
    }

    /** The fields that are empty although the form asks for them; known once the grid was asked for. */
    List<FormWord> missing() {
        return List.copyOf(missing);
    }

    /** The line above the grid. */
    String date() {
        return say(FormWord.DATE) + day(filing.map(Filing::getDate));
    }

    /** The form itself. */
    Grid grid() {
        missing.clear();
        List<Row> rows = new ArrayList<>();
        organisation(rows);
        person(rows);
        row(
                rows,
                11,
                Field.label(3, say(FormWord.HEAD)),
                Field.label(2, say(FormWord.NAME)),
                value(3, FormWord.HEAD_NAME, head.map(edition::title)),
                Field.label(2, say(FormWord.POST)),
                value(3, FormWord.HEAD_POST, head.map(this::post)),
                Field.label(2, say(FormWord.LANDLINE)),
                value(4, FormWord.HEAD_LANDLINE, head.map(Person::getLandline)),
                Field.label(2, say(FormWord.MOBILE)),
                value(3, FormWord.HEAD_MOBILE, head.map(Person::getMobile)));
        row(rows, 52, Field.label(4, say(FormWord.CAREER)), career());
        row(
                rows,
                26,
                Field.label(4, say(FormWord.OPINION)),
                Field.value(
                        20, say(FormWord.CONSENT), "", say(FormWord.SEAL) + day(filing.map(Filing::getConsentDate))));
        String remarks = filing.map(each -> text(each.getRemarks(), each)).orElse("");
        row(rows, 12, Field.label(4, say(FormWord.REMARKS)), Field.value(20, remarks));
        return new Grid(say(FormWord.TITLE), COLUMNS, rows);
    }

    private void organisation(List<Row> rows) {
        row(
                rows,
                11,
                Field.label(4, say(FormWord.ORGANISATION)),
                value(6, FormWord.ORGANISATION, enterprise.map(edition::title)),
                Field.label(4, say(FormWord.CREDIT_CODE)),
                value(6, FormWord.CREDIT_CODE, enterprise.map(Enterprise::getCreditCode)),
                new Field(4, 4, true, List.of(say(FormWord.PHOTO), photo())));
        row(
                rows,
                11,
                Field.label(4, say(FormWord.WEBSITE)),
                value(6, FormWord.WEBSITE, enterprise.map(Enterprise::getWebsite)),
                Field.label(4, say(FormWord.EMPLOYEES)),
                value(
                        6,
                        FormWord.EMPLOYEES,
                        enterprise.map(Enterprise::getEmployees).map(Object::toString)));
        row(
                rows,
                13,
                Field.label(4, say(FormWord.INDUSTRY)),
                value(6, FormWord.INDUSTRY, enterprise.map(Enterprise::getIndustry)),
                Field.label(4, say(FormWord.SIZE)),
                choice(
                        6,
                        FormWord.SIZE,
                        EnterpriseSize.VALUES,
                        enterprise.map(Enterprise::getSize).stream().toList()));
        row(
                rows,
                11,
                Field.label(4, say(FormWord.NATURE)),
                choice(
                        16,
                        FormWord.NATURE,
                        Ownership.VALUES,
                        enterprise.map(Enterprise::getOwnership).stream()
                                .flatMap(List::stream)
                                .toList()));
        row(
                rows,
                14,
                Field.label(4, say(FormWord.PRODUCTS)),
                value(20, FormWord.PRODUCTS, enterprise.map(each -> text(each.getProducts(), each))));
    }

    private void person(List<Row> rows) {
        row(
                rows,
                11,
                Field.label(4, say(FormWord.FILER)),
                value(4, FormWord.FILER, filer.map(edition::title)),
                Field.label(4, say(FormWord.IDENTITY)),
                value(6, FormWord.IDENTITY, filer.map(Person::getIdentityNumber).map(this::identity)),
                Field.label(2, say(FormWord.SEX)),
                value(
                        4,
                        FormWord.SEX,
                        filer.map(Person::getSex)
                                .filter(sex -> sex != Sex.UNSPECIFIED)
                                .map(edition::label)));
        row(
                rows,
                11,
                Field.label(4, say(FormWord.CURRENT_POST)),
                value(4, FormWord.CURRENT_POST, filer.map(this::post)),
                Field.label(4, say(FormWord.PROFESSIONAL_TITLE)),
                value(4, FormWord.PROFESSIONAL_TITLE, filer.map(person -> text(person.getProfessionalTitle(), person))),
                Field.label(4, say(FormWord.EDUCATION)),
                value(4, FormWord.EDUCATION, filer.map(person -> text(person.getEducation(), person))));
        row(
                rows,
                11,
                Field.label(4, say(FormWord.MOBILE)),
                value(4, FormWord.FILER_MOBILE, filer.map(Person::getMobile)),
                Field.label(4, say(FormWord.EMAIL)),
                value(6, FormWord.EMAIL, filer.map(Person::getEmail)),
                Field.label(4, say(FormWord.QUALITY_YEARS)),
                value(
                        2,
                        FormWord.QUALITY_YEARS,
                        filer.map(Person::getQualityYears).map(Object::toString)));
        row(
                rows,
                11,
                Field.label(4, say(FormWord.POSTAL_ADDRESS)),
                value(20, FormWord.POSTAL_ADDRESS, filer.map(person -> text(person.getPostalAddress(), person))));
    }

    private static void row(List<Row> rows, double height, Field... fields) {
        rows.add(new Row(height, List.of(fields)));
    }

    private Field value(int columns, FormWord name, Optional<String> value) {
        String text = value.map(String::strip).orElse("");
        if (text.isEmpty()) {
            missing.add(name);
        }
        return Field.value(columns, text);
    }

    /** All values with a box before each, filled where it is the right one. */
    private Field choice(
            int columns, FormWord name, List<? extends Enumerator> all, List<? extends Enumerator> chosen) {
        List<? extends Enumerator> right =
                chosen.stream().filter(each -> each.getValue() != 0).toList();
        if (right.isEmpty()) {
            missing.add(name);
        }
        return Field.value(
                columns,
                all.stream()
                        .filter(each -> each.getValue() != 0)
                        .map(each ->
                                (right.contains(each) ? "■" : "□") + "\u00a0" + edition.label(each)) // never torn apart
                        .collect(Collectors.joining("  ")));
    }

    private String photo() {
        String photo = filer.map(Person::getPhoto).orElse("");
        if (photo.isBlank()) {
            missing.add(FormWord.PHOTO);
        }
        return photo;
    }

    /** The last digits alone, unless the whole is asked for. */
    private String identity(String number) {
        int hidden = Math.max(0, number.length() - SHOWN_DIGITS);
        return unmasked ? number : "*".repeat(hidden) + number.substring(hidden);
    }

    private String post(Person person) {
        return person.getHoldings().stream()
                .filter(holding -> holding.getUntil() == null)
                .map(Holding::getPosition)
                .filter(position -> position != null && !position.eIsProxy())
                .map(edition::title)
                .distinct()
                .collect(Collectors.joining(edition.language() == Language.EN ? ", " : "、"));
    }

    private Field career() {
        List<String> lines = filer.stream()
                .flatMap(person -> person.getCareer().stream())
                .map(this::entry)
                .toList();
        if (lines.isEmpty()) {
            missing.add(FormWord.CAREER);
        }
        return Field.value(20, lines.toArray(String[]::new));
    }

    private String entry(CareerEntry entry) {
        String from = entry.getFrom() == null ? "" : entry.getFrom().toString();
        String to = entry.getTo() == null ? say(FormWord.TODAY) : entry.getTo().toString();
        String separator = edition.language() == Language.EN ? ", " : "，";
        return Stream.of(
                        from + "—" + to,
                        text(entry.getEmployer(), entry),
                        text(entry.getPost(), entry),
                        text(entry.getQualityWork(), entry),
                        text(entry.getAwards(), entry))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(separator));
    }

    private String text(LocalizedText text, EObject context) {
        return edition.text(text, context).strip();
    }

    private String say(FormWord word) {
        return word.in(edition.language());
    }

    /** A day as the form has it; blanks to be filled in where there is none. */
    private String day(Optional<LocalDate> day) {
        if (edition.language() == Language.EN) {
            return day.map(LocalDate::toString).orElse("____-__-__");
        }
        return day.map(each -> each.getYear() + " 年 " + each.getMonthValue() + " 月 " + each.getDayOfMonth() + " 日")
                .orElse("     年   月   日");
    }
}
