package dev.qualis.manual.chapter;

import dev.qualis.analysis.MoneyText;
import dev.qualis.analysis.PeriodText;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.value.Interval;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** How values read in a document. Dates keep the ISO form, which both languages read without a doubt. */
public final class Values {

    /** A blank at which no line ends. */
    private static final char BOUND = '\u00A0';

    private Values() {}

    /** {@code 1,200 ppm}, {@code CNY 1,200,000}, {@code 120 万元}; empty for {@code null}. */
    public static String of(Quantity quantity, Language language) {
        if (quantity == null) {
            return "";
        }
        Optional<MoneyText> money = MoneyText.of(quantity, language);
        if (money.isPresent()) {
            return number(money.get().number()) + BOUND + money.get().unit();
        }
        String number = number(quantity.value());
        if (quantity.unit() == null) {
            return number;
        }
        UnitOfMeasure unit = quantity.unit();
        String name = language == Language.EN ? unit.english() : unit.chinese();
        return unit.isCurrency() ? name + BOUND + number : number + BOUND + name;
    }

    public static String number(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }

    /** {@code 2026 年上半年} or {@code H1 2026}; empty for {@code null}. */
    public static String of(Period period, Language language) {
        return period == null ? "" : PeriodText.of(period, language);
    }

    /** {@code 每 6 个月} or {@code every 6 months}. */
    public static String of(Interval interval, Language language) {
        if (language == Language.EN) {
            return "every " + interval;
        }
        String unit = switch (interval.unit()) {
            case DAYS -> "天";
            case WEEKS -> "周";
            case MONTHS -> "个月";
            default -> "年";
        };
        return "每 " + interval.count() + " " + unit;
    }

    /** {@code 12.5 %}, of a share of which 1 is all. */
    public static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).setScale(1, RoundingMode.HALF_UP) + "\u00A0%";
    }

    /** A difference with its sign, as in {@code +1.5 points}. */
    static String signed(Quantity quantity, Language language) {
        String text = of(new Quantity(quantity.value().abs(), quantity.unit()), language);
        return sign(quantity.value().signum()) + text;
    }

    /** {@code +12.5 %}, of a share of which 1 is all. */
    static String signedPercent(double share) {
        return sign((int) Math.signum(share)) + percent(Math.abs(share));
    }

    private static String sign(int signum) {
        return signum > 0 ? "+" : signum < 0 ? "\u2212" : "";
    }
}
