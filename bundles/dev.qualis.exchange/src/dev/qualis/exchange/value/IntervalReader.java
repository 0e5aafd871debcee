package dev.qualis.exchange.value;

import dev.qualis.model.value.Interval;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how often something comes again: 每半年, every 3 months, 12个月, yearly. */
public final class IntervalReader {

    private static final Pattern INTERVAL = Pattern.compile(
            "(?:every|每|每隔)?\\s*(\\d+)\\s*(?:个)?\\s*(天|日|周|星期|月|季度|季|年|days?|d|weeks?|months?|mths?|mo|m|quarters?|years?|yrs?|y)\\.?\\s*(?:一次|/?次)?");

    private IntervalReader() {}

    /** The interval that a text in either language names; nothing where it names none. */
    public static Optional<Interval> read(String text) {
        String written = text.toLowerCase(Locale.ROOT);
        String notation = switch (written) {
            case "每月", "月度", "月", "每月一次", "monthly", "month", "every month" -> "1 months";
            case "每季度", "每季", "季度", "季", "每季度一次", "quarterly", "quarter", "every quarter" -> "3 months";
            case "每半年", "半年", "半年一次", "每半年一次", "half-yearly", "semi-annually", "semi-annual", "half year" -> "6 months";
            case "每年",
                    "年度",
                    "一年",
                    "年",
                    "一年一次",
                    "每年一次",
                    "yearly",
                    "annually",
                    "annual",
                    "year",
                    "every year",
                    "once a year" -> "12 months";
            case "每两年", "两年", "二年", "两年一次", "每两年一次", "biennial", "every two years" -> "24 months";
            case "每三年", "三年", "三年一次", "每三年一次", "every three years" -> "36 months";
            default -> counted(written);
        };
        return notation.isEmpty() ? Optional.empty() : Optional.of(Interval.parse(notation));
    }

    private static String counted(String text) {
        Matcher interval = INTERVAL.matcher(text);
        if (!interval.matches() || interval.group(1).length() > 3) {
            return "";
        }
        int count = Integer.parseInt(interval.group(1));
        return switch (interval.group(2).charAt(0)) {
            case '天', '日', 'd' -> count + " days";
            case '周', '星', 'w' -> count + " weeks";
            case '季', 'q' -> 3 * count + " months";
            case '年', 'y' -> 12 * count + " months";
            default -> count + " months";
        };
    }
}
