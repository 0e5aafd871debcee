package dev.qualis.cli.report;

import dev.qualis.model.value.Quantity;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How numbers read in a text, the same in both languages. */
final class Figures {
    private Figures() {}

    /** {@code 1,200,000}, exact. */
    static String number(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }

    /** {@code 1,200 ppm}, {@code CNY 1,200,000}. */
    static String quantity(Quantity quantity) {
        String number = number(quantity.value());
        if (quantity.unit() == null) {
            return number;
        }
        String symbol = quantity.unit().symbol();
        return quantity.unit().isCurrency() ? symbol + " " + number : number + " " + symbol;
    }

    /** {@code 12.5%}, rounded to one digit behind the point. */
    static String percent(double ratio) {
        return String.format(Locale.ROOT, "%.1f%%", ratio * 100);
    }
}
