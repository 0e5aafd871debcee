package dev.qualis.analysis.sustainability;

import dev.qualis.model.value.CarbonDioxide;
import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.Optional;

/** Masses of carbon dioxide equivalent, all in tonnes. */
final class Emissions {

    static final UnitOfMeasure TONNES = UnitOfMeasure.parse("tCO2e");

    private Emissions() {}

    /** The quantity in tonnes, exact; nothing where it is no emission. */
    static Optional<Quantity> inTonnes(Quantity quantity) {
        return CarbonDioxide.tonnes(quantity).map(Emissions::tonnes);
    }

    static Quantity tonnes(BigDecimal value) {
        return new Quantity(plain(value), TONNES);
    }

    /** The same number without noughts behind the point, as people write it. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
