package dev.qualis.dsl.ide.fix;

import dev.qualis.dsl.keyword.Punctuation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be put in the place of a text that has an issue, so that the issue is gone: told by the text alone. */
public final class TextFixes {

    /** The code of the issue about full-width signs that the language does not read. */
    public static final String PUNCTUATION = "qualis.syntax.punctuation";

    private static final Pattern DATE = Pattern.compile("(\\d+)-(\\d+)-(\\d+)");
    private static final Pattern PART = Pattern.compile("(\\d{4})-(\\d)");
    private static final Pattern RANGE = Pattern.compile("(\\d+(?:-\\d+)?)\\.\\.(\\d+(?:-\\d+)?)");
    private static final Pattern INTERVAL = Pattern.compile("(\\d+)\\s*(\\p{L}+)");

    private TextFixes() {}

    /**
     * The text that mends an issue.
     *
     * @param code of the issue
     * @param marked the text that the issue marks, as it is now
     * @return what to write instead, empty to leave it out; nothing where nothing mends it for certain
     */
    public static Optional<String> of(String code, String marked) {
        return switch (code) {
            case PUNCTUATION -> Punctuation.meantBy(marked);
            case "qualis.syntax.text.unclosed" -> Optional.of(marked.stripTrailing() + "\"");
            case "qualis.date.invalid" -> date(marked);
            case "qualis.period.invalid" -> period(marked);
            case "qualis.interval.invalid" -> interval(marked);
            case "qualis.amount.negative" -> Optional.of(marked.replaceFirst("-\\s*", ""));
            default -> Optional.empty();
        };
    }

    /** With the year first, and of days behind the last one of the month that last one. */
    private static Optional<String> date(String marked) {
        Matcher parts = DATE.matcher(marked);
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean yearLast = parts.group(3).length() == 4 && parts.group(1).length() <= 2;
        String year = parts.group(yearLast ? 3 : 1);
        String day = parts.group(yearLast ? 1 : 3);
        if (year.length() != 4 || parts.group(2).length() > 2 || day.length() > 2) {
            return Optional.empty();
        }
        try {
            YearMonth month = YearMonth.of(Integer.parseInt(year), Integer.parseInt(parts.group(2)));
            int number = Integer.parseInt(day);
            if (number < 1 || number > 31) {
                return Optional.empty();
            }
            LocalDate date = month.atDay(Math.min(number, month.lengthOfMonth()));
            return Optional.of(date.toString()).filter(each -> !each.equals(marked));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** A month in two digits, and the earlier end of a range first. */
    private static Optional<String> period(String marked) {
        Matcher month = PART.matcher(marked);
        if (month.matches()) {
            return Optional.of(month.group(1) + "-0" + month.group(2))
                    .filter(each -> !month.group(2).equals("0"));
        }
        Matcher range = RANGE.matcher(marked);
        return range.matches() && range.group(1).compareTo(range.group(2)) > 0
                ? Optional.of(range.group(2) + ".." + range.group(1))
                : Optional.empty();
    }

    /** By the first letter of the unit, or what Chinese calls it. */
    private static Optional<String> interval(String marked) {
        Matcher interval = INTERVAL.matcher(marked);
        if (!interval.matches()) {
            return Optional.empty();
        }
        String unit = switch (interval.group(2).toLowerCase(java.util.Locale.ROOT)) {
            case "d", "日" -> "days";
            case "w", "wk", "wks", "星期" -> "weeks";
            case "m", "mo", "mon", "mth", "mths", "月", "moon", "moons" -> "months";
            case "y", "yr", "yrs", "a" -> "years";
            default -> "";
        };
        return unit.isEmpty() ? Optional.empty() : Optional.of(interval.group(1) + " " + unit);
    }
}
