package dev.qualis.cli;

import dev.qualis.app.OpenedProject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --on}: the day as of which a project is looked at, in place of its model date. */
final class OnDate {

    /** So that the day stands where the user is, once. */
    private static final String TODAY = "today";

    @Option(names = "--on", paramLabel = "DATE|today", descriptionKey = "on", converter = Day.class)
    private LocalDate date;

    /** The project on that day; as it is where none was asked for. */
    OpenedProject apply(OpenedProject project) {
        if (date != null) {
            project.lookAtOn(date);
        }
        return project;
    }

    /** Reads {@code 2026-06-30} and {@code today}. */
    static final class Day implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String value) {
            try {
                return value.equals(TODAY) ? LocalDate.now(ZoneId.systemDefault()) : LocalDate.parse(value);
            } catch (DateTimeParseException noDate) {
                throw new TypeConversionException(value);
            }
        }
    }
}
