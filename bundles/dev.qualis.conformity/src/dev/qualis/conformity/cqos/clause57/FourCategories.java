package dev.qualis.conformity.cqos.clause57;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.economics.CostAccount;
import dev.qualis.model.qms.economics.CostCategory;
import dev.qualis.model.qms.economics.CostGroup;
import dev.qualis.model.qms.economics.QualityCosts;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 5.7.2.1 (may): the four categories of quality costs and their ratios. Looks for an amount, actual or planned, in each
 * category of the current period, and for ratios of actual amounts in a period begun. mission.md asks for the balance to
 * be discussed; the discussion is the verdict of 5.7.1.2.
 */
public final class FourCategories implements Rule {

    private static final List<CostCategory> CATEGORIES = List.of(
            CostCategory.PREVENTION,
            CostCategory.APPRAISAL,
            CostCategory.INTERNAL_FAILURE,
            CostCategory.EXTERNAL_FAILURE);

    @Override
    public String clause() {
        return "5.7.2.1";
    }

    @Override
    public Verdict judge(Company company) {
        CostPeriods periods = new CostPeriods(company);
        return periods.withCurrent(current -> judge(company, current, periods.begun()));
    }

    private static Verdict judge(Company company, List<QualityCosts> current, List<QualityCosts> begun) {
        List<QualityCosts> compared =
                begun.stream().filter(FourCategories::hasRatios).toList();
        return company.points()
                .kinds(
                        "四类质量成本都有金额",
                        "each of the four categories has an amount",
                        CATEGORIES,
                        CostPeriods.groups(current).stream()
                                .filter(group -> group.getAccounts().stream().anyMatch(FourCategories::hasAmount))
                                .map(CostGroup::getCategory)
                                .toList(),
                        current,
                        Fix.of(
                                "请设置该类科目并记录金额。",
                                "Keep accounts of the category.",
                                "costs of ‹first missing› { account … actual CNY … }"))
                .some(
                        "四类成本的比例可以算出",
                        "the ratios of the four can be computed",
                        compared,
                        Fix.of(
                                "请记录四类成本的实际金额。",
                                "Keep the actual costs of the four categories.",
                                "costs of prevention { account … actual CNY … }"))
                .verdict();
    }

    private static boolean hasAmount(CostAccount account) {
        return account.getActual() != null || account.getPlanned() != null;
    }

    private static boolean hasRatios(QualityCosts costs) {
        Set<CostCategory> known = costs.getCategories().stream()
                .filter(group -> group.getAccounts().stream().anyMatch(account -> account.getActual() != null))
                .map(CostGroup::getCategory)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CostCategory.class)));
        boolean something = CostPeriods.accounts(List.of(costs)).stream()
                .map(CostAccount::getActual)
                .anyMatch(amount -> amount != null && amount.value().signum() != 0);
        return something && known.containsAll(CATEGORIES);
    }
}
