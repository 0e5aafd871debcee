package dev.qualis.exchange.value;

import dev.qualis.model.value.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads periods: {@code 2026}, {@code 2026年}, {@code 2026-03}, {@code 2026年3月}, {@code 2026Q1}, {@code 2026年上半年}, {@code Q1 2026}, {@code Mar 2026}. */
public final class PeriodReader {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s*(?:年|年度|fy)?|fy\\s?(\\d{4})");
    private static final Pattern MONTH =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*月?|(\\d{4})年?m(\\d{1,2})");
    private static final Pattern CHINESE_MONTH = Pattern.compile("(?:(\\d{4})\\s*年?)?\\s*(十[一二]?|[一二三四五六七八九])月份?");
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final Pattern MONTH_ALONE = Pattern.compile("(\\d{1,2})\\s*月份?|m(\\d{1,2})");
    private static final Pattern PART = Pattern.compile("(\\d{4})\\s*[-年 ]?\\s*([hq])\\s?(\\d)");
    private static final Pattern PART_FIRST = Pattern.compile("([hq])\\s?(\\d)(?:\\s*[-/ ]?\\s*(\\d{4}))?");
    private static final Pattern CHINESE = Pattern.compile("(?:(\\d{4})\\s*年?)?\\s*(上半年|下半年|第?([一二三四1234])季度?)");
    private static final Pattern NAMED =
            Pattern.compile("(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?(?:[ -]'?(\\d{4}|\\d{2}))?");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private PeriodReader() {}

    /**
     * Reads a text.
     *
     * @param year what a month or quarter without a year belongs to; empty where nobody said
     */
    public static Optional<Period> read(String written, String year) {
        return notation(CellText.plain(written).toLowerCase(Locale.ROOT), year).flatMap(PeriodReader::parse);
    }

    private static Optional<Period> parse(String notation) {
        try {
            return Optional.of(Period.parse(notation));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Optional<String> notation(String text, String year) {
        Matcher matcher = YEAR.matcher(text);
        if (matcher.matches()) {
            return Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        matcher = MONTH.matcher(text);
        if (matcher.matches()) {
            boolean second = matcher.group(1) == null;
            return month(matcher.group(second ? 3 : 1), Integer.parseInt(matcher.group(second ? 4 : 2)));
        }
        matcher = MONTH_ALONE.matcher(text);
        if (matcher.matches()) {
            return month(year, Integer.parseInt(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)));
        }
        matcher = CHINESE_MONTH.matcher(text);
        if (matcher.matches()) {
            String numeral = matcher.group(2);
            int month = numeral.length() == 1
                    ? NUMERALS.indexOf(numeral) + 1
                    : 10 + NUMERALS.indexOf(numeral.charAt(1)) + 1;
            return month(matcher.group(1) == null ? year : matcher.group(1), month);
        }
        matcher = PART.matcher(text);
        if (matcher.matches()) {
            return part(matcher.group(1), matcher.group(2) + matcher.group(3));
        }
        matcher = PART_FIRST.matcher(text);
        if (matcher.matches()) {
            return part(matcher.group(3) == null ? year : matcher.group(3), matcher.group(1) + matcher.group(2));
        }
        matcher = CHINESE.matcher(text);
        if (matcher.matches()) {
            return part(matcher.group(1) == null ? year : matcher.group(1), chinese(matcher));
        }
        matcher = NAMED.matcher(text);
        if (matcher.matches()) {
            String named = matcher.group(2);
            String of = named == null ? year : named.length() == 2 ? "20" + named : named;
            return month(of, MONTHS.indexOf(matcher.group(1)) / 3 + 1);
        }
        return Optional.empty();
    }

    private static String chinese(Matcher matcher) {
        return switch (matcher.group(2)) {
            case "上半年" -> "h1";
            case "下半年" -> "h2";
            default ->
                "q" + ("一二三四".indexOf(matcher.group(3)) >= 0 ? "一二三四".indexOf(matcher.group(3)) + 1 : matcher.group(3));
        };
    }

    private static Optional<String> month(String year, int month) {
        return year.isEmpty() || month < 1 || month > 12
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "%s-%02d", year, month));
    }

    private static Optional<String> part(String year, String part) {
        return year.isEmpty() ? Optional.empty() : Optional.of(year + "-" + part.toUpperCase(Locale.ROOT));
    }
}
