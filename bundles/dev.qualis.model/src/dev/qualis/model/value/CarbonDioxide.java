package dev.qualis.model.value;

import dev.qualis.model.value.UnitOfMeasure.Dimension;
import java.math.BigDecimal;
import java.util.Optional;

/** Masses of carbon dioxide equivalent. */
public final class CarbonDioxide {

    private CarbonDioxide() {}

    /** A quantity in tonnes, exact; nothing where it is no emission. */
    public static Optional<BigDecimal> tonnes(Quantity quantity) {
        if (quantity == null || quantity.unit() == null || quantity.unit().dimension() != Dimension.EMISSION) {
            return Optional.empty();
        }
        int powerOfTen = switch (quantity.unit().symbol()) {
            case "gCO2e" -> -6;
            case "kgCO2e" -> -3;
            default -> 0;
        };
        return Optional.of(quantity.value().scaleByPowerOfTen(powerOfTen));
    }
}
