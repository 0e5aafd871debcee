package dev.qualis.exchange.model;

import dev.qualis.exchange.value.CellText;
import dev.qualis.model.value.Interval;
import dev.qualis.model.value.LocalizedText;
import dev.qualis.model.value.Quantity;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Brings what a table says into an element that is written already. Nothing is taken away: a table does not tell everything that
 * its author knows of an element.
 */
final class Merge {

    private static final int MONTHS = 12;

    /** What tells the parts of one element from each other, the first that they have. */
    private static final List<String> IDENTITY =
            List.of("period", "date", "role", "category", "position", "competence", "title", "name", "text");

    private Merge() {}

    /** Whether the element says all of it already. */
    static boolean isSaid(EObject element, EObject told) {
        return told.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> isTold(told, feature))
                .allMatch(feature -> isSaid(element, told, feature));
    }

    private static boolean isTold(EObject told, EStructuralFeature feature) {
        return told.eIsSet(feature)
                && feature.isChangeable()
                && !feature.getName().equals("name");
    }

    private static boolean isSaid(EObject element, EObject told, EStructuralFeature feature) {
        Object value = told.eGet(feature);
        if (isContainment(feature)) {
            return values(told, feature).stream()
                    .map(EObject.class::cast)
                    .allMatch(part -> same(element, feature, part)
                            .filter(found -> isSaid(found, part))
                            .isPresent());
        }
        if (feature.isMany()) {
            return ((List<?>) value).stream().allMatch(each -> isAmong((List<?>) element.eGet(feature), each));
        }
        return isSame(element.eGet(feature), value);
    }

    private static boolean isAmong(List<?> all, Object told) {
        return all.stream().anyMatch(said -> isSame(said, told));
    }

    /** A title in one language is said where the element has it among others; what a cell cannot tell apart is the same. */
    private static boolean isSame(Object said, Object told) {
        return switch (told) {
            case LocalizedText other when said instanceof LocalizedText text -> isSame(text, other);
            case String other
            when said instanceof String text -> CellText.plain(text).equals(CellText.plain(other));
            case Quantity other
            when said instanceof Quantity quantity ->
                Objects.equals(quantity.unit(), other.unit())
                        && quantity.value().compareTo(other.value()) == 0;
            case Interval other
            when said instanceof Interval interval -> inMonths(interval).equals(inMonths(other));
            case null, default -> Objects.equals(said, told);
        };
    }

    private static boolean isSame(LocalizedText said, LocalizedText told) {
        return isAlone(told)
                ? key(said.primary()).equals(key(told.primary()))
                        || key(said.in(true)).equals(key(told.primary()))
                : key(said.primary()).equals(key(told.primary()))
                        && key(said.in(true)).equals(key(told.in(true)));
    }

    private static Interval inMonths(Interval interval) {
        return interval.unit() == ChronoUnit.YEARS
                ? new Interval(MONTHS * interval.count(), ChronoUnit.MONTHS)
                : interval;
    }

    private static boolean isAlone(LocalizedText text) {
        return text.secondary() == null || text.secondary().isEmpty();
    }

    private static String key(String text) {
        return CellText.key(text);
    }

    /** Says what is not said yet. */
    @SuppressWarnings("unchecked")
    static void into(EObject element, EObject told) {
        for (EStructuralFeature feature : told.eClass().getEAllStructuralFeatures()) {
            if (!isTold(told, feature) || isSaid(element, told, feature)) {
                continue;
            }
            if (isContainment(feature)) {
                for (Object each : List.copyOf(values(told, feature))) {
                    EObject part = (EObject) each;
                    same(element, feature, part).ifPresentOrElse(found -> into(found, part), () -> {
                        if (feature.isMany()) {
                            ((List<Object>) element.eGet(feature)).add(EcoreUtil.copy(part));
                        } else {
                            element.eSet(feature, EcoreUtil.copy(part));
                        }
                    });
                }
            } else if (feature.isMany()) {
                List<Object> all = (List<Object>) element.eGet(feature);
                ((List<?>) told.eGet(feature))
                        .stream().filter(value -> !isAmong(all, value)).forEach(all::add);
            } else {
                element.eSet(feature, joined(element.eGet(feature), told.eGet(feature)));
            }
        }
    }

    /** A text that a table tells in one language leaves the other one as it is. */
    private static Object joined(Object said, Object told) {
        return said instanceof LocalizedText text
                        && told instanceof LocalizedText other
                        && isAlone(other)
                        && !isAlone(text)
                ? new LocalizedText(other.primary(), text.secondary())
                : told;
    }

    private static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    private static List<?> values(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }

    /** Whether a part of what is told is said of the element already. */
    static boolean isPartSaid(EObject element, EStructuralFeature feature, EObject part) {
        return same(element, feature, part).filter(found -> isSaid(found, part)).isPresent();
    }

    /** The part of the element that another one is about. */
    private static Optional<EObject> same(EObject element, EStructuralFeature feature, EObject part) {
        return values(element, feature).stream()
                .map(EObject.class::cast)
                .filter(each -> each.eClass() == part.eClass())
                .filter(each -> isSameThing(each, part))
                .findFirst();
    }

    private static boolean isSameThing(EObject one, EObject other) {
        for (String name : IDENTITY) {
            EStructuralFeature feature = one.eClass().getEStructuralFeature(name);
            if (feature != null && one.eIsSet(feature) && other.eIsSet(feature)) {
                return isSame(one.eGet(feature), other.eGet(feature));
            }
        }
        return false;
    }
}
