package dev.qualis.design.services;

import dev.qualis.analysis.MoneyText;
import dev.qualis.analysis.PeriodText;
import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values as people read them: thousands apart, the unit where it belongs, a minus that is not a hyphen. */
final class Quantities {
    private Quantities() {}

    /** The value with its unit in the language of the picture; empty for none. */
    static String text(Quantity quantity, ProjectFacts facts) {
        if (quantity == null) {
            return "";
        }
        String digits = digits(quantity.value().abs());
        String sign = quantity.value().signum() < 0 ? "−" : "";
        if (quantity.unit() == null) {
            return sign + digits;
        }
        Optional<MoneyText> money = MoneyText.of(quantity, facts.language());
        if (money.isPresent()) {
            return sign + digits(money.get().number().abs()) + " " + money.get().unit();
        }
        String unit = facts.choose(quantity.unit().chinese(), quantity.unit().english());
        return quantity.unit().isCurrency() ? sign + unit + " " + digits : sign + digits + " " + unit;
    }

    /** As {@link #text(Quantity, ProjectFacts)}, with a plus before what is above 0. */
    static String signed(Quantity quantity, ProjectFacts facts) {
        return (quantity.value().signum() > 0 ? "+" : "") + text(quantity, facts);
    }

    /** The value with the period for which it holds. */
    static String dated(Quantity value, Period period, ProjectFacts facts) {
        return value == null || period == null
                ? text(value, facts)
                : text(value, facts) + facts.choose("（" + text(period, facts) + "）", " (" + text(period, facts) + ")");
    }

    /** Values by period, a line each, earliest first. */
    static String byPeriod(Map<Period, Quantity> values, ProjectFacts facts) {
        return values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(value -> text(value.getKey(), facts) + "  " + text(value.getValue(), facts))
                .collect(Collectors.joining("\n"));
    }

    /** A period in the words of the language; years are their numbers, a range of them with a dash. */
    static String text(Period period, ProjectFacts facts) {
        return PeriodText.brief(period, facts.language());
    }

    private static String digits(BigDecimal value) {
        String plain = value.toPlainString();
        int point = plain.indexOf('.');
        StringBuilder digits = new StringBuilder(plain);
        for (int at = (point < 0 ? plain.length() : point) - 3; at > 0; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }
}
