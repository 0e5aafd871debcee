package dev.qualis.app.chart;

import dev.qualis.model.qms.core.Language;
import dev.qualis.model.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.Collection;

/**
 * The unit in which people read large amounts of money; conversion is exact.
 *
 * @param unit as it is written on an axis
 * @param power of ten of one such unit
 */
record MoneyScale(String unit, int power) {

    static MoneyScale of(UnitOfMeasure currency, Collection<BigDecimal> amounts, Language language) {
        BigDecimal largest =
                amounts.stream().map(BigDecimal::abs).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        int digits = largest.precision() - largest.scale();
        String symbol = currency.symbol();
        if (language == Language.EN) {
            return digits > 7
                    ? new MoneyScale(symbol + " million", 6)
                    : digits > 4 ? new MoneyScale(symbol + " thousand", 3) : new MoneyScale(symbol, 0);
        }
        boolean yuan = "CNY".equals(symbol);
        String one = yuan ? "元" : " " + symbol;
        return digits > 9
                ? new MoneyScale("亿" + one, 8)
                : digits > 4 ? new MoneyScale("万" + one, 4) : new MoneyScale(yuan ? "元" : symbol, 0);
    }

    BigDecimal of(BigDecimal amount) {
        BigDecimal scaled = amount.movePointLeft(power).stripTrailingZeros();
        return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
    }
}
