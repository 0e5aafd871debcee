package dev.qualis.conformity;

import dev.qualis.model.qms.compliance.Obligation;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.enterprise.Enterprise;
import dev.qualis.model.qms.enterprise.Product;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** Where the company sells what, and which obligations hold there (CQOS 5.5.2 a and b). */
public final class Markets {

    /** What is sold where. */
    public record Sale(Product product, String market) {}

    private final Company company;
    private final List<String> ofEnterprise;
    private final Map<String, Set<EObject>> bound = new HashMap<>();
    private final Set<String> binding = new HashSet<>();

    public Markets(Company company) {
        this.company = company;
        this.ofEnterprise = company.index()
                .enterprise()
                .map(Enterprise::getMarkets)
                .map(List::copyOf)
                .orElse(List.of());
        company.all(Obligation.class).forEach(this::add);
    }

    private void add(Obligation obligation) {
        String market = obligation.getMarket();
        if (obligation.getAppliesTo().isEmpty()) {
            binding.add(market);
        }
        bound.computeIfAbsent(market, any -> new HashSet<>()).addAll(obligation.getAppliesTo());
    }

    /** The markets of the enterprise and of its products, in the order of the text. */
    public List<String> all() {
        Set<String> markets = new LinkedHashSet<>(ofEnterprise);
        company.all(Product.class).forEach(product -> markets.addAll(product.getMarkets()));
        return List.copyOf(markets);
    }

    /** Each product in each of its markets; a product that names none is sold wherever the enterprise sells. */
    public List<Sale> sales() {
        List<Sale> sales = new ArrayList<>();
        for (Product product : company.all(Product.class)) {
            List<String> markets = product.getMarkets().isEmpty() ? ofEnterprise : product.getMarkets();
            markets.forEach(market -> sales.add(new Sale(product, market)));
        }
        return List.copyOf(sales);
    }

    /**
     * Whether an obligation is on record for a sale: one that holds in the market, or in all, and applies to the product,
     * its line, or everything.
     */
    public boolean isBound(Sale sale) {
        return binds(null, sale.product()) || binds(sale.market(), sale.product());
    }

    private boolean binds(String market, Product product) {
        NamedElement line = product.getLine();
        Set<EObject> elements = bound.getOrDefault(market, Set.of());
        return binding.contains(market) || elements.contains(product) || (line != null && elements.contains(line));
    }
}
