package dev.qualis.exchange.value;

import dev.qualis.exchange.sheet.CellValue;
import dev.qualis.exchange.value.Reading.Nothing;
import dev.qualis.exchange.value.Reading.Reason;
import dev.qualis.exchange.value.Reading.Unclear;
import dev.qualis.exchange.value.Reading.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days: date cells, serial numbers, and the notations that Chinese and English sheets use. */
public final class DayReader {

    /** In which order a notation such as 03/04/2026 stands. */
    public enum Order {
        /** Nobody said: unclear where both are possible. */
        ASK,
        DAY_FIRST,
        MONTH_FIRST
    }

    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?(?:[ t]\\d{1,2}:\\d{2}.*)?");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ -]?([a-z]+)\\.?,?[ -]?'?(\\d{4}|\\d{2})");
    private static final Pattern MONTH_DAY = Pattern.compile("([a-z]+)\\.? ?(\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern INCOMPLETE =
            Pattern.compile("\\d{4}\\s*年?|\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*月?|\\d{4}\\s*[-年]?\\s*[HQhq第]\\S*");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** The first days of 1954 and 2119: serial numbers between them are days, others are not. */
    private static final int FIRST_SERIAL = 20_000;

    private static final int LAST_SERIAL = 80_000;

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private DayReader() {}

    /** Reads a cell of a column that holds days. */
    public static Reading<LocalDate> read(CellValue cell, Order order) {
        return switch (cell) {
            case CellValue.Day(LocalDate date) -> new Value<>(date);
            case CellValue.Fault ignored -> new Unclear<>(Reason.FAULT);
            case CellValue.Uncomputed ignored -> new Unclear<>(Reason.UNCOMPUTED);
            case CellValue.Truth ignored -> new Unclear<>(Reason.DATE);
            case CellValue.Numeric number -> text(number.shown(), order);
            case CellValue.Text(String text) -> text(text, order);
        };
    }

    private static Reading<LocalDate> text(String cell, Order order) {
        String text = CellText.plain(cell).toLowerCase(Locale.ROOT);
        if (CellText.isNothing(text) || CellText.isEndless(text)) {
            return new Nothing<>();
        }
        if (CellText.isOpen(text)) {
            return new Unclear<>(Reason.OPEN);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return day(compact.group(1), compact.group(2), compact.group(3));
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            return yearLast(yearLast, order);
        }
        Matcher dayMonth = DAY_MONTH.matcher(text);
        if (dayMonth.matches()) {
            return named(dayMonth.group(3), dayMonth.group(2), dayMonth.group(1));
        }
        Matcher monthDay = MONTH_DAY.matcher(text);
        if (monthDay.matches()) {
            return named(monthDay.group(3), monthDay.group(1), monthDay.group(2));
        }
        if (text.matches("\\d{5}")) {
            int serial = Integer.parseInt(text);
            return serial >= FIRST_SERIAL && serial <= LAST_SERIAL
                    ? new Value<>(SERIAL_ZERO.plusDays(serial))
                    : new Unclear<>(Reason.DATE);
        }
        return new Unclear<>(INCOMPLETE.matcher(text).matches() ? Reason.DATE_INCOMPLETE : Reason.DATE);
    }

    /** A full stop parts day, month and year in this order wherever it is used; the others are used both ways. */
    private static Reading<LocalDate> yearLast(Matcher date, Order order) {
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        boolean dayFirst = date.group(2).equals(".") || first > 12 || order == Order.DAY_FIRST;
        boolean monthFirst = second > 12 || order == Order.MONTH_FIRST;
        if (first == second || dayFirst && !monthFirst || first > 12) {
            return day(date.group(4), date.group(3), date.group(1));
        }
        return monthFirst ? day(date.group(4), date.group(1), date.group(3)) : new Unclear<>(Reason.DATE_AMBIGUOUS);
    }

    /** Behind a named month two figures are a year of this century, as spreadsheet programs show it: 5-Mar-26. */
    private static Reading<LocalDate> named(String written, String month, String day) {
        String year = written.length() == 2 ? "20" + written : written;
        int number = month.length() < 3 ? -1 : MONTHS.indexOf(month.substring(0, 3));
        return number < 0 ? new Unclear<>(Reason.DATE) : day(year, Integer.toString(number + 1), day);
    }

    private static Reading<LocalDate> day(String year, String month, String day) {
        try {
            return new Value<>(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noDay) {
            return new Unclear<>(Reason.DATE);
        }
    }
}
