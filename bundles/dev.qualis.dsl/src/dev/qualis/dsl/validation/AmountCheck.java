package dev.qualis.dsl.validation;

import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.economics.Benefit;
import dev.qualis.model.qms.economics.CostAccount;
import dev.qualis.model.qms.economics.EconomicAnalysis;
import dev.qualis.model.qms.economics.EconomicsPackage;
import dev.qualis.model.qms.economics.HiddenRisk;
import dev.qualis.model.qms.economics.LossAnalysis;
import dev.qualis.model.qms.economics.PreventionMeasure;
import dev.qualis.model.qms.economics.QualityLoss;
import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

/** Amounts that are set against each other are money of one currency, and no less than nothing (CQOS 5.7.1, 5.7.3). */
public class AmountCheck extends QmsCheck {

    private record Amount(EObject element, EAttribute feature, Quantity value) {}

    @Check
    public void checkAnalysis(EconomicAnalysis analysis) {
        List<Amount> amounts = new ArrayList<>();
        for (Benefit benefit : analysis.getBenefits()) {
            amounts.add(new Amount(benefit, EconomicsPackage.Literals.BENEFIT__AMOUNT, benefit.getAmount()));
        }
        for (PreventionMeasure measure : analysis.getMeasures()) {
            amounts.add(new Amount(measure, EconomicsPackage.Literals.PREVENTION_MEASURE__AMOUNT, measure.getAmount()));
        }
        for (HiddenRisk risk : analysis.getHiddenRisks()) {
            amounts.add(new Amount(risk, EconomicsPackage.Literals.HIDDEN_RISK__AMOUNT, risk.getAmount()));
        }
        checkOneCurrency(analysis, amounts);
    }

    @Check
    public void checkLosses(LossAnalysis analysis) {
        Set<List<Object>> seen = new HashSet<>();
        List<Amount> amounts = new ArrayList<>();
        for (QualityLoss loss : analysis.getLosses()) {
            amounts.add(new Amount(loss, EconomicsPackage.Literals.QUALITY_LOSS__AMOUNT, loss.getAmount()));
            if (!seen.add(List.of(loss.getKind(), loss.getSide(), loss.isIndirect(), title(loss)))) {
                report(
                        "qualis.loss.duplicate",
                        loss,
                        EconomicsPackage.Literals.QUALITY_LOSS__KIND,
                        name(analysis),
                        word(loss, EconomicsPackage.Literals.LOSS_KIND, loss.getKind()));
            }
        }
        checkOneCurrency(analysis, amounts);
    }

    private static String title(QualityLoss loss) {
        return loss.getTitle() == null ? "" : loss.getTitle().primary();
    }

    /** The reason says why there is no amount. */
    @Check
    public void checkReason(QualityLoss loss) {
        if (loss.getReason() != null
                && loss.getAmount() != null
                && loss.getAmount().value().signum() != 0) {
            report(
                    "qualis.loss.reason",
                    loss,
                    EconomicsPackage.Literals.QUALITY_LOSS__REASON,
                    word(loss, EconomicsPackage.Literals.LOSS_KIND, loss.getKind()));
        }
    }

    @Check
    public void checkAccount(CostAccount account) {
        checkNotNegative(account, EconomicsPackage.Literals.COST_ACCOUNT__PLANNED, account.getPlanned());
        checkNotNegative(account, EconomicsPackage.Literals.COST_ACCOUNT__ACTUAL, account.getActual());
    }

    private void checkOneCurrency(NamedElement analysis, List<Amount> amounts) {
        UnitOfMeasure currency = null;
        for (Amount amount : amounts) {
            if (amount.value() == null) {
                continue;
            }
            checkNotNegative(amount.element(), amount.feature(), amount.value());
            UnitOfMeasure unit = amount.value().unit();
            if (unit == null || !unit.isCurrency()) {
                report(
                        "qualis.amount.currency.missing",
                        amount.element(),
                        amount.feature(),
                        name(analysis),
                        amount.value());
            } else if (currency != null && !currency.equals(unit)) {
                report(
                        "qualis.amount.currency.mixed",
                        amount.element(),
                        amount.feature(),
                        name(analysis),
                        amount.value(),
                        currency);
            } else {
                currency = unit;
            }
        }
    }

    private void checkNotNegative(EObject element, EAttribute feature, Quantity amount) {
        if (amount != null && amount.value().signum() < 0) {
            report("qualis.amount.negative", element, feature, amount);
        }
    }
}
