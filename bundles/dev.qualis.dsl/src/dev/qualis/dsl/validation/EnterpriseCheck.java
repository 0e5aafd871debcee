package dev.qualis.dsl.validation;

import dev.qualis.model.qms.enterprise.Enterprise;
import dev.qualis.model.qms.enterprise.EnterprisePackage;
import dev.qualis.model.qms.enterprise.Product;
import dev.qualis.model.value.CreditCode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

/** The facts of the filing form that can be wrong in themselves (CQOS, Annex A). */
public class EnterpriseCheck extends QmsCheck {

    private static final Pattern INDUSTRY = Pattern.compile("[A-T]\\d{0,4}");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @Check
    public void checkCreditCode(Enterprise enterprise) {
        String code = enterprise.getCreditCode();
        if (code != null && !CreditCode.isValid(code)) {
            report(
                    "qualis.enterprise.creditCode.invalid",
                    enterprise,
                    EnterprisePackage.Literals.ENTERPRISE__CREDIT_CODE,
                    code,
                    whatIsWrongWith(code));
        }
    }

    private String whatIsWrongWith(String code) {
        if (code.length() != CreditCode.LENGTH) {
            return issues().message("qualis.enterprise.creditCode.length", code.length());
        }
        int foreign = CreditCode.firstForeignCharacter(code);
        if (foreign >= 0) {
            return issues().message(
                            "qualis.enterprise.creditCode.character",
                            foreign + 1,
                            code.substring(foreign, foreign + 1));
        }
        return issues().message(
                        "qualis.enterprise.creditCode.check",
                        code.substring(CreditCode.LENGTH - 1),
                        String.valueOf(CreditCode.checkCharacter(code)));
    }

    @Check
    public void checkIndustry(Enterprise enterprise) {
        String industry = enterprise.getIndustry();
        if (industry != null && !INDUSTRY.matcher(industry).matches()) {
            report(
                    "qualis.enterprise.industry.invalid",
                    enterprise,
                    EnterprisePackage.Literals.ENTERPRISE__INDUSTRY,
                    industry);
        }
    }

    @Check
    public void checkEmployees(Enterprise enterprise) {
        Integer employees = enterprise.getEmployees();
        if (employees != null && employees < 1) {
            report(
                    "qualis.enterprise.employees.invalid",
                    enterprise,
                    EnterprisePackage.Literals.ENTERPRISE__EMPLOYEES,
                    name(enterprise),
                    employees);
        }
    }

    @Check
    public void checkMarkets(Enterprise enterprise) {
        checkMarkets(enterprise, EnterprisePackage.Literals.ENTERPRISE__MARKETS, enterprise.getMarkets());
    }

    @Check
    public void checkMarkets(Product product) {
        checkMarkets(product, EnterprisePackage.Literals.PRODUCT__MARKETS, product.getMarkets());
    }

    private void checkMarkets(EObject element, EAttribute feature, List<String> markets) {
        for (int i = 0; i < markets.size(); i++) {
            String market = markets.get(i);
            if (!market.equals("EU") && !COUNTRIES.contains(market)) {
                reportValue("qualis.market.invalid", element, feature, i, market);
            }
        }
    }
}
