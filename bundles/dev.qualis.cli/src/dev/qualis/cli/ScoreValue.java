package dev.qualis.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a score; what is not from 0 to 1, such as 80 meant as per cent, is none. */
final class ScoreValue implements ITypeConverter<Double> {
    @Override
    public Double convert(String value) {
        try {
            double score = Double.parseDouble(value);
            if (score >= 0 && score <= 1) {
                return score;
            }
        } catch (NumberFormatException e) {
            throw new TypeConversionException(e.getMessage());
        }
        throw new TypeConversionException(value);
    }
}
