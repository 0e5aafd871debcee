package dev.qualis.dsl.validation;

import dev.qualis.model.qms.compliance.CompliancePackage;
import dev.qualis.model.qms.compliance.Obligation;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.enterprise.Enterprise;
import dev.qualis.model.qms.enterprise.EnterprisePackage;
import dev.qualis.model.qms.enterprise.Product;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

/** Obligations are on record where something is sold, and something is sold where obligations are (CQOS 5.5.2 a). */
public class SalesCheck extends RecordCheck {

    @Check
    public void checkMarkets(QualityModel file) {
        Records records = records(file);
        List<Product> products = records.in(file, Product.class);
        List<Obligation> obligations = records.in(file, Obligation.class);
        if (products.isEmpty() && obligations.isEmpty()) {
            return;
        }
        Set<String> ofEnterprise = new HashSet<>();
        records.all(Enterprise.class).forEach(enterprise -> ofEnterprise.addAll(enterprise.getMarkets()));
        if (!ofEnterprise.isEmpty()) {
            products.forEach(product -> checkEnterprise(product, ofEnterprise));
        }
        checkProducts(products, records);
        checkObligations(obligations, ofEnterprise, records);
    }

    /** The enterprise sells wherever its products are sold. */
    private void checkEnterprise(Product product, Set<String> ofEnterprise) {
        for (int i = 0; i < product.getMarkets().size(); i++) {
            if (!ofEnterprise.contains(product.getMarkets().get(i))) {
                reportValue(
                        "qualis.product.market.other",
                        product,
                        EnterprisePackage.Literals.PRODUCT__MARKETS,
                        i,
                        name(product),
                        product.getMarkets().get(i));
            }
        }
    }

    /** Where a project with a model date keeps obligations at all, it has some for each product in each of its markets. */
    private void checkProducts(List<Product> products, Records records) {
        List<Obligation> all = records.all(Obligation.class);
        if (records.today() == null || all.isEmpty() || products.isEmpty()) {
            return;
        }
        Map<String, Set<EObject>> bound = new HashMap<>();
        Set<String> binding = new HashSet<>();
        for (Obligation obligation : all) {
            if (obligation.getAppliesTo().isEmpty()) {
                binding.add(obligation.getMarket());
            }
            bound.computeIfAbsent(obligation.getMarket(), any -> new HashSet<>())
                    .addAll(obligation.getAppliesTo());
        }
        for (Product product : products) {
            for (int i = 0; i < product.getMarkets().size(); i++) {
                String market = product.getMarkets().get(i);
                if (!binds(bound, binding, null, product) && !binds(bound, binding, market, product)) {
                    reportValue(
                            "qualis.product.obligation.missing",
                            product,
                            EnterprisePackage.Literals.PRODUCT__MARKETS,
                            i,
                            name(product),
                            market);
                }
            }
        }
    }

    private static boolean binds(Map<String, Set<EObject>> bound, Set<String> binding, String market, Product product) {
        Set<EObject> elements = bound.getOrDefault(market, Set.of());
        return binding.contains(market)
                || elements.contains(product)
                || product.getLine() != null && elements.contains(product.getLine());
    }

    /** Told where the markets of the company are known. */
    private void checkObligations(List<Obligation> obligations, Set<String> ofEnterprise, Records records) {
        Set<String> sold = new HashSet<>(ofEnterprise);
        records.all(Product.class).forEach(product -> sold.addAll(product.getMarkets()));
        if (sold.isEmpty()) {
            return;
        }
        for (Obligation obligation : obligations) {
            String market = obligation.getMarket();
            if (market != null && !sold.contains(market) && !isRegionOf(market, sold)) {
                report(
                        "qualis.obligation.market.unsold",
                        obligation,
                        CompliancePackage.Literals.OBLIGATION__MARKET,
                        name(obligation),
                        market);
            }
        }
    }

    /** A law of the union binds those who sell to one of its members; a law of a member those who sell to the union. */
    private static boolean isRegionOf(String market, Set<String> sold) {
        return market.equals("EU")
                ? sold.stream().anyMatch(UNION::contains)
                : sold.contains("EU") && UNION.contains(market);
    }

    private static final Set<String> UNION = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");
}
