package dev.qualis.analysis.compliance;

import dev.qualis.model.qms.compliance.ObligationTopic;
import dev.qualis.model.qms.enterprise.Product;
import java.util.List;

/**
 * A product in a market.
 *
 * @param product the product
 * @param market the market
 * @param sold whether the product names the market; a field of a product that is not sold there stands here only where
 *     an obligation of that market applies to it
 * @param obligations that apply
 * @param missingTopics the topics on which none of them says anything, in the order of the model
 * @param status set, overdue or missing
 */
public record ProductMarket(
        Product product,
        String market,
        boolean sold,
        List<ObligationState> obligations,
        List<ObligationTopic> missingTopics,
        CoverageStatus status) {

    public ProductMarket {
        obligations = List.copyOf(obligations);
        missingTopics = List.copyOf(missingTopics);
    }
}
