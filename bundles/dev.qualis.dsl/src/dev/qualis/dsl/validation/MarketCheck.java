package dev.qualis.dsl.validation;

import dev.qualis.model.qms.compliance.CompliancePackage;
import dev.qualis.model.qms.compliance.MarketAssessment;
import dev.qualis.model.qms.compliance.Obligation;
import dev.qualis.model.qms.enterprise.Enterprise;
import dev.qualis.model.qms.enterprise.EnterprisePackage;
import dev.qualis.model.qms.enterprise.Product;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

/** Markets are countries, or regions with rules of their own. */
public class MarketCheck extends QmsCheck {

    private static final Set<String> REGIONS = Set.of("EU", "EEA", "EAEU", "ASEAN", "GCC", "MERCOSUR", "USMCA");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @Check
    public void checkMarkets(Enterprise enterprise) {
        checkMarkets(enterprise, EnterprisePackage.Literals.ENTERPRISE__MARKETS, enterprise.getMarkets());
    }

    @Check
    public void checkMarkets(Product product) {
        checkMarkets(product, EnterprisePackage.Literals.PRODUCT__MARKETS, product.getMarkets());
    }

    @Check
    public void checkMarket(Obligation obligation) {
        checkMarket(obligation, CompliancePackage.Literals.OBLIGATION__MARKET, obligation.getMarket());
    }

    @Check
    public void checkMarket(MarketAssessment assessment) {
        checkMarket(assessment, CompliancePackage.Literals.MARKET_ASSESSMENT__MARKET, assessment.getMarket());
    }

    private void checkMarkets(EObject element, EAttribute feature, List<String> markets) {
        for (int i = 0; i < markets.size(); i++) {
            if (!isMarket(markets.get(i))) {
                reportValue("qualis.market.invalid", element, feature, i, markets.get(i));
            }
        }
    }

    private void checkMarket(EObject element, EAttribute feature, String market) {
        if (market != null && !isMarket(market)) {
            report("qualis.market.invalid", element, feature, market);
        }
    }

    private static boolean isMarket(String market) {
        return REGIONS.contains(market) || COUNTRIES.contains(market);
    }
}
