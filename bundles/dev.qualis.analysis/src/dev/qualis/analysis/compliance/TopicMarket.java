package dev.qualis.analysis.compliance;

import dev.qualis.model.qms.compliance.ObligationTopic;
import java.util.List;

/**
 * A topic in a market.
 *
 * @param topic the topic
 * @param market the market
 * @param obligations on the topic that apply in the market
 * @param status set, overdue or missing
 */
public record TopicMarket(
        ObligationTopic topic, String market, List<ObligationState> obligations, CoverageStatus status) {

    public TopicMarket {
        obligations = List.copyOf(obligations);
    }
}
