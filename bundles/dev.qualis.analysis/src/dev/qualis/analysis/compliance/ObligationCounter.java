package dev.qualis.analysis.compliance;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.Resolved;
import dev.qualis.model.qms.compliance.Obligation;
import dev.qualis.model.qms.compliance.ObligationTopic;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.enterprise.Enterprise;
import dev.qualis.model.qms.enterprise.Product;
import dev.qualis.model.qms.organisation.ProductLine;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sorts every obligation into the fields of its products, market and topics. */
final class ObligationCounter {

    private final ModelIndex index;
    private final List<Product> products;
    private final List<Obligation> obligations;
    private final Map<ProductLine, List<Product>> byLine = new IdentityHashMap<>();
    private final Set<String> markets = new LinkedHashSet<>();
    private final Map<Product, Map<String, List<ObligationState>>> byProduct = new IdentityHashMap<>();
    private final Map<ObligationTopic, Map<String, List<ObligationState>>> byTopic = new HashMap<>();

    ObligationCounter(ModelIndex index) {
        this.index = index;
        this.products = index.all(Product.class);
        this.obligations = index.all(Obligation.class);
        index.all(Enterprise.class).forEach(enterprise -> markets.addAll(enterprise.getMarkets()));
        for (Product product : products) {
            markets.addAll(product.getMarkets());
            Resolved.of(product.getLine())
                    .ifPresent(line -> byLine.computeIfAbsent(line, any -> new ArrayList<>())
                            .add(product));
        }
        obligations.stream()
                .map(Obligation::getMarket)
                .filter(market -> market != null && !market.isEmpty())
                .forEach(markets::add);
    }

    ObligationCoverage coverage() {
        List<ObligationState> states = obligations.stream()
                .map(obligation -> ObligationState.of(obligation, products(obligation), index.date()))
                .toList();
        states.forEach(this::sort);
        return new ObligationCoverage(
                index.date(),
                List.copyOf(markets),
                products,
                states,
                products.stream().flatMap(product -> fields(product).stream()).toList(),
                topicFields(),
                states.stream().filter(state -> state.products().isEmpty()).toList());
    }

    private List<Product> products(Obligation obligation) {
        Set<Product> found = new LinkedHashSet<>();
        for (NamedElement element : obligation.getAppliesTo()) {
            switch (element) {
                case Product product when Resolved.isPresent(product) -> found.add(product);
                case ProductLine line -> found.addAll(byLine.getOrDefault(line, List.of()));
                case Enterprise enterprise -> found.addAll(products);
                default -> {} // other elements are no products
            }
        }
        return List.copyOf(found);
    }

    private void sort(ObligationState state) {
        for (ObligationTopic topic : state.obligation().getTopics()) {
            Map<String, List<ObligationState>> row = byTopic.computeIfAbsent(topic, any -> new HashMap<>());
            marketsOf(state, markets).forEach(market -> add(row, market, state));
        }
        for (Product product : state.products()) {
            Map<String, List<ObligationState>> row = byProduct.computeIfAbsent(product, any -> new LinkedHashMap<>());
            marketsOf(state, product.getMarkets()).forEach(market -> add(row, market, state));
        }
    }

    private static Iterable<String> marketsOf(ObligationState state, Iterable<String> everywhere) {
        return state.market().isEmpty() ? everywhere : List.of(state.market());
    }

    private static void add(Map<String, List<ObligationState>> row, String market, ObligationState state) {
        row.computeIfAbsent(market, any -> new ArrayList<>()).add(state);
    }

    private List<ProductMarket> fields(Product product) {
        Map<String, List<ObligationState>> row = byProduct.getOrDefault(product, Map.of());
        Set<String> sold = new LinkedHashSet<>(product.getMarkets());
        Set<String> all = new LinkedHashSet<>(sold);
        all.addAll(row.keySet());
        return all.stream()
                .map(market -> field(product, market, sold.contains(market), row.getOrDefault(market, List.of())))
                .toList();
    }

    private static ProductMarket field(Product product, String market, boolean sold, List<ObligationState> found) {
        Set<ObligationTopic> named = EnumSet.of(ObligationTopic.UNSPECIFIED);
        found.forEach(state -> named.addAll(state.obligation().getTopics()));
        List<ObligationTopic> missing = ObligationTopic.VALUES.stream()
                .filter(topic -> !named.contains(topic))
                .toList();
        return new ProductMarket(product, market, sold, found, missing, CoverageStatus.of(found));
    }

    private List<TopicMarket> topicFields() {
        List<TopicMarket> fields = new ArrayList<>();
        for (ObligationTopic topic : ObligationTopic.VALUES) {
            if (topic != ObligationTopic.UNSPECIFIED) {
                Map<String, List<ObligationState>> row = byTopic.getOrDefault(topic, Map.of());
                for (String market : markets) {
                    List<ObligationState> found = row.getOrDefault(market, List.of());
                    fields.add(new TopicMarket(topic, market, found, CoverageStatus.of(found)));
                }
            }
        }
        return fields;
    }
}
