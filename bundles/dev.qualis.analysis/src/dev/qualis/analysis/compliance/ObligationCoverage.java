package dev.qualis.analysis.compliance;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.coverage.Share;
import dev.qualis.model.qms.compliance.ObligationTopic;
import dev.qualis.model.qms.enterprise.Product;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The obligations by product and market, and by topic and market (CQOS 5.5), computed in one pass. The fields are as
 * many as products are sold in markets, not more.
 *
 * @param date the day on which reviews are judged; nothing where the model has no day, and then none is overdue
 * @param markets where the enterprise or a product is sold, then those that only obligations name; first mention first
 * @param products all, in the order of the text
 * @param obligations all, in the order of the text
 * @param productMarkets by product, then by market
 * @param topicMarkets all topics times all markets, by topic, then by market
 * @param withoutProduct obligations that apply to no product
 */
public record ObligationCoverage(
        Optional<LocalDate> date,
        List<String> markets,
        List<Product> products,
        List<ObligationState> obligations,
        List<ProductMarket> productMarkets,
        List<TopicMarket> topicMarkets,
        List<ObligationState> withoutProduct) {

    public ObligationCoverage {
        markets = List.copyOf(markets);
        products = List.copyOf(products);
        obligations = List.copyOf(obligations);
        productMarkets = List.copyOf(productMarkets);
        topicMarkets = List.copyOf(topicMarkets);
        withoutProduct = List.copyOf(withoutProduct);
    }

    /** Computes the coverage of a model. */
    public static ObligationCoverage of(ModelIndex index) {
        return new ObligationCounter(index).coverage();
    }

    /** Products in the markets in which they are sold that have an obligation, of all such pairs. */
    public Share covered() {
        List<ProductMarket> sold =
                productMarkets.stream().filter(ProductMarket::sold).toList();
        int set = (int) sold.stream()
                .filter(field -> field.status() != CoverageStatus.MISSING)
                .count();
        return new Share(set, sold.size());
    }

    /** The obligations whose review is overdue. */
    public List<ObligationState> overdue() {
        return in(ReviewStatus.OVERDUE);
    }

    /** The obligations of which no review is on record. */
    public List<ObligationState> unreviewed() {
        return in(ReviewStatus.NEVER);
    }

    private List<ObligationState> in(ReviewStatus review) {
        return obligations.stream().filter(one -> one.review() == review).toList();
    }

    /** The topics on which a market has no obligation. */
    public List<ObligationTopic> missingTopics(String market) {
        return topicMarkets.stream()
                .filter(field -> field.market().equals(market) && field.status() == CoverageStatus.MISSING)
                .map(TopicMarket::topic)
                .toList();
    }
}
