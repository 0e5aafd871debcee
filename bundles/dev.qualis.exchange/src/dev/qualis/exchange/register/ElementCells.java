package dev.qualis.exchange.register;

import dev.qualis.exchange.sheet.CellValue;
import dev.qualis.exchange.table.ProjectElements;
import dev.qualis.exchange.value.CellText;
import dev.qualis.exchange.value.ValueWords;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.value.Interval;
import dev.qualis.model.value.LocalizedText;
import dev.qualis.model.value.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Writes values of the model as a cell says them, so that an import reads the same again; what it would read otherwise is left out and told. */
final class ElementCells {

    private final ProjectElements known;
    private final ValueWords words;
    private final boolean chinese;
    private final boolean second;
    private final BiConsumer<String, String> leftOut;

    /**
     * @param chinese whether words are Chinese, otherwise English
     * @param second whether texts are those in the second language of the project, where there are
     * @param leftOut takes the element and the column of what is left out
     */
    ElementCells(
            ProjectElements known,
            ValueWords words,
            boolean chinese,
            boolean second,
            BiConsumer<String, String> leftOut) {
        this.known = known;
        this.words = words;
        this.chinese = chinese;
        this.second = second;
        this.leftOut = leftOut;
    }

    boolean chinese() {
        return chinese;
    }

    /** What people call an element in the language that is written. */
    String called(NamedElement element) {
        return element.getTitle() == null
                ? element.getName()
                : element.getTitle().in(second);
    }

    /** An empty row for an element. */
    RegisterRow row(NamedElement element) {
        return RegisterRow.of(Objects.requireNonNullElse(called(element), ""));
    }

    /** Puts the first of the two languages of a text into a column, where there is one. */
    void text(RegisterRow row, String column, LocalizedText text) {
        if (text != null) {
            text(text.primary()).ifPresent(cell -> row.cells().put(column, cell));
        }
    }

    /** Puts the title into the columns for both languages, or into the one where the kind has but one; whether the row would be read as this element. */
    boolean title(RegisterRow row, NamedElement element, boolean columnForSecond) {
        LocalizedText title = element.getTitle();
        String first = title == null ? element.getName() : columnForSecond ? title.primary() : title.in(second);
        if (first == null || !isText(first)) {
            leftOut.accept(row.element(), "");
            return false;
        }
        row.cells().put("title", new CellValue.Text(first));
        if (columnForSecond && title != null && title.secondary() != null && isText(title.secondary())) {
            row.cells().put("second", new CellValue.Text(title.secondary()));
        }
        return true;
    }

    /** Puts the value of the feature that is called as the column. */
    void put(RegisterRow row, EObject element, String... columns) {
        for (String column : columns) {
            EStructuralFeature feature = element.eClass().getEStructuralFeature(column);
            put(row, column, element, feature);
        }
    }

    void put(RegisterRow row, String column, EObject element, EStructuralFeature feature) {
        if (!element.eIsSet(feature)) {
            return;
        }
        Object value = element.eGet(feature);
        if (value instanceof List<?> list) {
            list(row, column, list, feature);
            return;
        }
        value(value, feature).ifPresentOrElse(cell -> row.cells().put(column, cell), () -> {
            if (!isUnspecified(value)) {
                leftOut.accept(row.element(), column);
            }
        });
    }

    private static boolean isUnspecified(Object value) {
        return value instanceof Enumerator word && word.getLiteral().equals("unspecified")
                || Boolean.FALSE.equals(value);
    }

    private Optional<CellValue> value(Object value, EStructuralFeature feature) {
        return switch (value) {
            case LocalizedText text -> text(text.in(second));
            case String text -> text(text);
            case LocalDate day -> Optional.of(new CellValue.Day(day));
            case Integer number -> Optional.of(new CellValue.Numeric(BigDecimal.valueOf(number), false));
            case Boolean yes when yes -> Optional.of(new CellValue.Text(chinese ? "是" : "yes"));
            case Interval interval -> Optional.of(new CellValue.Text(written(interval)));
            case Quantity quantity -> Optional.of(quantity(quantity));
            case Enumerator word ->
                words.of((EEnum) feature.getEType(), word, chinese).map(CellValue.Text::new);
            case NamedElement element -> reference(element, (EClass) feature.getEType());
            case null, default -> Optional.empty();
        };
    }

    /** A text that a cell holds as it is. */
    Optional<CellValue> text(String text) {
        return isText(text) ? Optional.of(new CellValue.Text(text)) : Optional.empty();
    }

    private static boolean isText(String text) {
        return !text.isBlank()
                && !CellText.isNothing(text)
                && !CellText.isOpen(text)
                && !(CellValue.of(text) instanceof CellValue.Fault);
    }

    /** What an element is called where an import finds this element by it: the title in the language that is written, the other one, or the name. */
    Optional<CellValue> reference(NamedElement element, EClass type) {
        LocalizedText title = element.getTitle();
        return Stream.of(
                        title == null ? null : title.in(second),
                        title == null ? null : title.primary(),
                        title == null ? null : title.in(true),
                        element.getName())
                .filter(Objects::nonNull)
                .filter(ElementCells::isText)
                .filter(called -> known.find(type, called)
                        .filter(found -> found == element)
                        .isPresent())
                .findFirst()
                .map(CellValue.Text::new);
    }

    /** Puts what can stand in a list; parts that hold a sign by which parts are told from each other cannot. */
    void list(RegisterRow row, String column, List<?> values, EStructuralFeature feature) {
        List<String> parts = values.stream()
                .map(value -> value(value, feature))
                .flatMap(Optional::stream)
                .map(CellValue::shown)
                .filter(part -> CellText.list(part).equals(List.of(part.strip())))
                .toList();
        if (parts.size() < values.size()) {
            leftOut.accept(row.element(), column);
        }
        if (!parts.isEmpty()) {
            row.cells().put(column, new CellValue.Text(String.join(chinese ? "；" : "; ", parts)));
        }
    }

    /** With the unit in the cell, so that a row may count in another one than the row above. */
    static CellValue quantity(Quantity quantity) {
        if (quantity.unit() == null) {
            return new CellValue.Numeric(quantity.value(), false);
        }
        String unit = quantity.unit().symbol();
        return unit.equals("%")
                ? new CellValue.Numeric(quantity.value(), true)
                : new CellValue.Text(quantity.value().toPlainString() + " " + unit);
    }

    private String written(Interval interval) {
        if (!chinese) {
            return interval.toString();
        }
        return interval.count()
                + (interval.unit() == ChronoUnit.DAYS
                        ? "天"
                        : interval.unit() == ChronoUnit.WEEKS
                                ? "周"
                                : interval.unit() == ChronoUnit.MONTHS ? "个月" : "年");
    }

    void leaveOut(RegisterRow row, String column) {
        leftOut.accept(row.element(), column);
    }
}
