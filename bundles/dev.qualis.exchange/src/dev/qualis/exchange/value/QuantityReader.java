package dev.qualis.exchange.value;

import dev.qualis.exchange.value.Reading.Reason;
import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts numbers and units together; what stands in the head of a column may be both, such as 万元 or k€. */
public final class QuantityReader {

    /** Thousands of a currency: what is counted is in the second group. */
    private static final Pattern TIMES = Pattern.compile("(?i)(k|t|千)\\s*(eur|usd|cny|rmb|gbp|元|€|\\$|¥|£)");

    private QuantityReader() {}

    /**
     * The number with its own unit, that of the head, or the one that is given. A share that a cell holds as 0.985 where the metric counts in per cent is left as it is: nothing is
     * repaired silently.
     *
     * @param head what stands in the brackets of the column's head; empty where nothing does
     */
    public static Reading<Quantity> read(Amount amount, String head, Optional<UnitOfMeasure> otherwise) {
        String written = amount.unit().isEmpty() ? head : amount.unit();
        BigDecimal value = amount.value();
        Matcher alone = TIMES.matcher(head);
        if (alone.matches() && amount.unit().isEmpty()) {
            written = alone.group(2);
            value = value.scaleByPowerOfTen(amount.scaled() ? 0 : 3);
        }
        if (written.startsWith("万") || written.startsWith("千") || written.startsWith("亿")) {
            int power = written.startsWith("万") ? 4 : written.startsWith("千") ? 3 : 8;
            value = value.scaleByPowerOfTen(amount.scaled() ? 0 : power);
            written = written.substring(1);
        }
        if (value.scale() < 0) {
            value = value.setScale(0);
        }
        if (written.isEmpty()) {
            return new Reading.Value<>(new Quantity(value, otherwise.orElse(null)));
        }
        Optional<UnitOfMeasure> unit = UnitNames.find(written);
        if (unit.isEmpty() && amount.unit().isEmpty()) { // a head's brackets may hold another remark
            return new Reading.Value<>(new Quantity(value, otherwise.orElse(null)));
        }
        BigDecimal number = value;
        return unit.<Reading<Quantity>>map(known -> new Reading.Value<>(new Quantity(number, known)))
                .orElse(new Reading.Unclear<>(Reason.UNIT));
    }
}
