package dev.qualis.design.facts;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.compliance.CoverageStatus;
import dev.qualis.analysis.compliance.ObligationCoverage;
import dev.qualis.analysis.compliance.ObligationState;
import dev.qualis.analysis.compliance.ProductMarket;
import dev.qualis.analysis.compliance.TopicMarket;
import dev.qualis.model.qms.compliance.Obligation;
import dev.qualis.model.qms.compliance.ObligationTopic;
import dev.qualis.model.qms.enterprise.Product;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** The obligations by product and market and by topic and market, with markets as elements. */
public final class ComplianceGrid {
    private final Map<String, EObject> markets = new LinkedHashMap<>();
    private final List<Product> products;
    private final Map<Obligation, ObligationState> states = new IdentityHashMap<>();
    private final Map<Product, Map<EObject, Cell>> byProduct = new IdentityHashMap<>();
    private final Map<ObligationTopic, Map<EObject, Cell>> byTopic = new EnumMap<>(ObligationTopic.class);

    /**
     * Where a product or a topic meets a market.
     *
     * @param status set, overdue or missing
     * @param obligations what applies there
     */
    public record Cell(CoverageStatus status, List<ObligationState> obligations) {}

    ComplianceGrid(ModelIndex index, Markets known) {
        ObligationCoverage coverage = ObligationCoverage.of(index);
        products = coverage.products();
        for (String code : coverage.markets()) {
            markets.put(code, known.market(code));
        }
        coverage.obligations().forEach(state -> states.put(state.obligation(), state));
        for (ProductMarket field : coverage.productMarkets()) {
            byProduct
                    .computeIfAbsent(field.product(), any -> new LinkedHashMap<>())
                    .put(markets.get(field.market()), new Cell(field.status(), field.obligations()));
        }
        for (TopicMarket field : coverage.topicMarkets()) {
            byTopic.computeIfAbsent(field.topic(), any -> new LinkedHashMap<>())
                    .put(markets.get(field.market()), new Cell(field.status(), field.obligations()));
        }
    }

    /** The markets, each an element with a code. */
    public List<EObject> markets() {
        return List.copyOf(markets.values());
    }

    /** The products, in the order of the text. */
    public List<Product> products() {
        return products;
    }

    /** The cells of a product, by market. */
    public Map<EObject, Cell> of(Product product) {
        return byProduct.getOrDefault(product, Map.of());
    }

    /** The cells of a topic, by market. */
    public Map<EObject, Cell> of(ObligationTopic topic) {
        return byTopic.getOrDefault(topic, Map.of());
    }

    /** How an obligation stands; nothing where it is in no register of the project. */
    public Optional<ObligationState> of(Obligation obligation) {
        return Optional.ofNullable(states.get(obligation));
    }
}
