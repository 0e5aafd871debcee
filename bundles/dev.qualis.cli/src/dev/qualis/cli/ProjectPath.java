package dev.qualis.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a path; an empty one, as an unset variable of a script leaves it, is no path. */
final class ProjectPath implements ITypeConverter<Path> {
    @Override
    public Path convert(String value) {
        try {
            if (value.isBlank()) {
                throw new TypeConversionException("blank");
            }
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(e.getReason());
        }
    }
}
