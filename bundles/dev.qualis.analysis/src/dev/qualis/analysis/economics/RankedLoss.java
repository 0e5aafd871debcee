package dev.qualis.analysis.economics;

import dev.qualis.model.qms.economics.LossKind;
import dev.qualis.model.qms.economics.QualityLoss;
import dev.qualis.model.value.Quantity;
import java.util.List;

/**
 * A kind of loss with its place among the others.
 *
 * @param rank 1 for the largest; equal amounts follow the order of the model's kinds
 * @param kind the kind
 * @param losses of this kind that have an amount in the ranking's currency
 * @param amount their sum
 * @param share of the total; 0 where the total is 0
 * @param cumulated share of this kind and all larger ones; 1 for the last where the total is not 0
 */
public record RankedLoss(
        int rank, LossKind kind, List<QualityLoss> losses, Quantity amount, double share, double cumulated) {

    public RankedLoss {
        losses = List.copyOf(losses);
    }
}
