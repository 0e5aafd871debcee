package dev.qualis.dsl.validation;

import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.economics.CostAccount;
import dev.qualis.model.qms.economics.CostCategory;
import dev.qualis.model.qms.economics.CostGroup;
import dev.qualis.model.qms.economics.EconomicsPackage;
import dev.qualis.model.qms.economics.LossAnalysis;
import dev.qualis.model.qms.economics.PreventionMeasure;
import dev.qualis.model.qms.economics.QualityCosts;
import dev.qualis.model.qms.economics.QualityLoss;
import dev.qualis.model.qms.economics.WeakPoint;
import dev.qualis.model.value.LocalizedText;
import dev.qualis.model.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;

/** Accounts, losses, weak points and measures of quality economics speak of the same money (CQOS 5.7). */
public class CostLinkCheck extends RecordCheck {

    @Check
    public void checkLinks(QualityModel file) {
        Records records = records(file);
        records.in(file, QualityCosts.class).forEach(this::checkRevenue);
        records.in(file, WeakPoint.class).forEach(this::checkWeakPoint);
        records.in(file, PreventionMeasure.class).forEach(this::checkMeasure);
        for (LossAnalysis analysis : records.in(file, LossAnalysis.class)) {
            List<CostAccount> accounts = accounts(records, analysis);
            analysis.getLosses().forEach(loss -> checkLoss(loss, analysis.getLosses(), accounts));
        }
    }

    /** Quality does not cost more than everything that was sold. */
    private void checkRevenue(QualityCosts costs) {
        if (costs.getRevenue() == null || costs.getRevenue().value().signum() <= 0) {
            return;
        }
        BigDecimal spent = accounts(costs)
                .map(CostAccount::getActual)
                .filter(Objects::nonNull)
                .filter(costs.getRevenue()::isComparableWith)
                .map(Quantity::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (spent.compareTo(costs.getRevenue().value()) > 0) {
            report(
                    "qualis.costs.revenue.exceeded",
                    costs,
                    EconomicsPackage.Literals.QUALITY_COSTS__REVENUE,
                    name(costs),
                    new Quantity(spent, costs.getRevenue().unit()),
                    costs.getRevenue());
        }
    }

    private static Stream<CostAccount> accounts(QualityCosts costs) {
        return costs.getCategories().stream().flatMap(group -> group.getAccounts().stream());
    }

    /** A weak point of a year's costs is seen in an account of that year. */
    private void checkWeakPoint(WeakPoint point) {
        CostAccount account = point.getAccount();
        if (!Records.isKnown(account)) {
            return;
        }
        QualityCosts own = EcoreUtil2.getContainerOfType(point, QualityCosts.class);
        QualityCosts other = EcoreUtil2.getContainerOfType(account, QualityCosts.class);
        if (own != other) {
            report(
                    "qualis.costs.weakPoint.other",
                    point,
                    EconomicsPackage.Literals.WEAK_POINT__ACCOUNT,
                    name(own),
                    name(account),
                    name(other));
        }
    }

    /** What is spent on prevention lowers other costs. */
    private void checkMeasure(PreventionMeasure measure) {
        for (int i = 0; i < measure.getReduces().size(); i++) {
            CostAccount account = measure.getReduces().get(i);
            if (account.eContainer() instanceof CostGroup group && group.getCategory() == CostCategory.PREVENTION) {
                reportValue(
                        "qualis.costs.prevention.reduced",
                        measure,
                        EconomicsPackage.Literals.PREVENTION_MEASURE__REDUCES,
                        i,
                        name(measure),
                        name(account));
            }
        }
    }

    private static List<CostAccount> accounts(Records records, LossAnalysis analysis) {
        return records.all(QualityCosts.class).stream()
                .filter(costs -> costs.getPeriod() != null && costs.getPeriod().equals(analysis.getPeriod()))
                .flatMap(CostLinkCheck::accounts)
                .filter(account -> account.getActual() != null)
                .toList();
    }

    /** A loss that is called as one account of its period is what the account says, unless the account holds two losses. */
    private void checkLoss(QualityLoss loss, List<QualityLoss> all, List<CostAccount> accounts) {
        if (loss.getAmount() == null) {
            return;
        }
        Set<String> called = loss.getTitle() == null
                ? Set.of(kind(loss, Spelling.ENGLISH), kind(loss, Spelling.CHINESE))
                : words(loss.getTitle());
        List<CostAccount> same = accounts.stream()
                .filter(account -> account.getTitle() != null
                        && words(account.getTitle()).stream().anyMatch(called::contains))
                .toList();
        if (same.size() == 1
                && same.getFirst().getActual().isComparableWith(loss.getAmount())
                && same.getFirst()
                                .getActual()
                                .value()
                                .compareTo(loss.getAmount().value())
                        != 0
                && all.stream().noneMatch(other -> makeUp(loss, other, same.getFirst()))) {
            report(
                    "qualis.loss.account.other",
                    loss,
                    EconomicsPackage.Literals.QUALITY_LOSS__AMOUNT,
                    loss.getAmount(),
                    name(same.getFirst()),
                    same.getFirst().getActual());
        }
    }

    private static boolean makeUp(QualityLoss one, QualityLoss other, CostAccount account) {
        return other != one
                && other.getAmount() != null
                && other.getAmount().isComparableWith(one.getAmount())
                && other.getAmount()
                                .value()
                                .add(one.getAmount().value())
                                .compareTo(account.getActual().value())
                        == 0;
    }

    private String kind(QualityLoss loss, Spelling spelling) {
        return plain(word(EconomicsPackage.Literals.LOSS_KIND, loss.getKind(), spelling));
    }

    private static Set<String> words(LocalizedText title) {
        return Stream.of(title.primary(), title.secondary())
                .filter(Objects::nonNull)
                .map(CostLinkCheck::plain)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
