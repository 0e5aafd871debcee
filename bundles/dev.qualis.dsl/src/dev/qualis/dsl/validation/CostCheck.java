package dev.qualis.dsl.validation;

import dev.qualis.model.qms.economics.CostAccount;
import dev.qualis.model.qms.economics.CostGroup;
import dev.qualis.model.qms.economics.EconomicsPackage;
import dev.qualis.model.qms.economics.QualityCosts;
import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

/** Amounts that are added up are in one currency (CQOS 5.7.2). */
public class CostCheck extends QmsCheck {

    @Check
    public void checkCurrency(QualityCosts costs) {
        UnitOfMeasure currency = costs.getCurrency();
        if (currency == null) {
            return;
        }
        if (!currency.isCurrency()) {
            report(
                    "qualis.costs.currency.invalid",
                    costs,
                    EconomicsPackage.Literals.QUALITY_COSTS__CURRENCY,
                    name(costs),
                    currency);
            return;
        }
        check(costs, costs, EconomicsPackage.Literals.QUALITY_COSTS__REVENUE, costs.getRevenue());
        for (CostGroup group : costs.getCategories()) {
            if (group.getTarget() != null && !isShare(group.getTarget())) {
                check(costs, group, EconomicsPackage.Literals.COST_GROUP__TARGET, group.getTarget());
            }
            for (CostAccount account : group.getAccounts()) {
                check(costs, account, EconomicsPackage.Literals.COST_ACCOUNT__PLANNED, account.getPlanned());
                check(costs, account, EconomicsPackage.Literals.COST_ACCOUNT__ACTUAL, account.getActual());
            }
        }
    }

    private static boolean isShare(Quantity target) {
        return target.unit() != null && target.unit().symbol().equals("%");
    }

    private void check(QualityCosts costs, EObject element, EAttribute feature, Quantity amount) {
        if (amount != null && !costs.getCurrency().equals(amount.unit())) {
            report("qualis.costs.currency.mismatch", element, feature, name(costs), amount, costs.getCurrency());
        }
    }
}
