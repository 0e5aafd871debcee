package dev.qualis.analysis.economics;

import dev.qualis.model.value.Quantity;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is spent to be good against what is spent because something was not.
 *
 * @param conformance prevention and appraisal
 * @param failure internal and external failure
 * @param conformanceShare conformance in relation to both
 * @param preventionToFailure prevention in relation to failure; it grows where prevention pays
 * @param planned whether the amounts are planned ones, as the period has no actual costs
 */
public record CostBalance(
        Optional<Quantity> conformance,
        Optional<Quantity> failure,
        OptionalDouble conformanceShare,
        OptionalDouble preventionToFailure,
        boolean planned) {

    static CostBalance of(
            Optional<Quantity> prevention,
            Optional<Quantity> appraisal,
            Optional<Quantity> internal,
            Optional<Quantity> external,
            boolean planned) {
        Optional<Quantity> conformance = Money.plus(prevention, appraisal);
        Optional<Quantity> failure = Money.plus(internal, external);
        return new CostBalance(
                conformance,
                failure,
                Money.ratio(conformance, Money.plus(conformance, failure)),
                Money.ratio(prevention, failure),
                planned);
    }
}
