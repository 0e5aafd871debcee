package dev.qualis.cli;

import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a length of time: {@code 60d}, {@code 8w}, {@code 3m}, {@code 1y}; a number alone counts days. */
final class TimeAhead implements ITypeConverter<Period> {

    private static final Pattern LENGTH = Pattern.compile("(\\d{1,5})([dwmy]?)");

    @Override
    public Period convert(String value) {
        Matcher parts = LENGTH.matcher(value);
        if (!parts.matches()) {
            throw new TypeConversionException(value);
        }
        int count = Integer.parseInt(parts.group(1));
        return switch (parts.group(2)) {
            case "w" -> Period.ofWeeks(count);
            case "m" -> Period.ofMonths(count);
            case "y" -> Period.ofYears(count);
            default -> Period.ofDays(count);
        };
    }
}
