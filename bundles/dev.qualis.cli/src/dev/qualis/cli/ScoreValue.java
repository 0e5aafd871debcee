package dev.qualis.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a score, 0 to 1 or 0 % to 100 %; 80 alone may mean either and is none. */
final class ScoreValue implements ITypeConverter<Double> {
    private static final double PER_CENT = 100;

    @Override
    public Double convert(String value) {
        boolean perCent = value.endsWith("%");
        String number = perCent ? value.substring(0, value.length() - 1).strip() : value;
        try {
            double score = Double.parseDouble(number) / (perCent ? PER_CENT : 1);
            if (score >= 0 && score <= 1) {
                return score;
            }
        } catch (NumberFormatException e) {
            throw new TypeConversionException(e.getMessage());
        }
        throw new TypeConversionException(value);
    }
}
