package dev.qualis.conformity.cqos.clause57;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.economics.CostAccount;
import dev.qualis.model.qms.economics.CostGroup;
import dev.qualis.model.qms.economics.QualityCosts;
import dev.qualis.model.value.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The quality costs of a company by period. Costs without a period belong to none and are left out. What ended more than
 * fifteen months ago (a year, and a quarter to close the books) says nothing about today.
 */
final class CostPeriods {

    static final int MONTHS = 15;

    private final Company company;
    private final List<QualityCosts> dated;

    CostPeriods(Company company) {
        this.company = company;
        this.dated = company.all(QualityCosts.class, costs -> costs.getPeriod() != null);
    }

    /** Those of periods that have begun. */
    List<QualityCosts> begun() {
        return dated.stream()
                .filter(costs -> company.today().hasBegun(costs.getPeriod().first()))
                .toList();
    }

    /** Those of the period that runs on the model's date or, where none does, of the last one that ended. */
    List<QualityCosts> current() {
        List<QualityCosts> recent = dated.stream()
                .filter(costs -> company.today().isOfLastMonths(costs.getPeriod(), MONTHS))
                .toList();
        LocalDate end = recent.stream()
                .map(QualityCosts::getPeriod)
                .map(Period::last)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return recent.stream()
                .filter(costs ->
                        isRunning(costs.getPeriod()) || costs.getPeriod().last().equals(end))
                .toList();
    }

    private boolean isRunning(Period period) {
        return company.index().date().filter(period::contains).isPresent();
    }

    /** Those of the next period: of those that have not begun, the ones that begin first. */
    List<QualityCosts> next() {
        List<QualityCosts> ahead = dated.stream()
                .filter(costs -> !company.today().hasBegun(costs.getPeriod().first()))
                .toList();
        LocalDate first = ahead.stream()
                .map(costs -> costs.getPeriod().first())
                .min(Comparator.naturalOrder())
                .orElse(null);
        return ahead.stream()
                .filter(costs -> costs.getPeriod().first().equals(first))
                .toList();
    }

    /** Judges by the costs of the current period; not met where there are none. */
    Verdict withCurrent(Function<List<QualityCosts>, Verdict> judge) {
        List<QualityCosts> current = current();
        return current.isEmpty()
                ? Verdict.notMet(
                        "近期没有质量成本数据。",
                        "No quality costs are kept of late.",
                        Fix.of(
                                "请建立质量成本。",
                                "Keep quality costs.",
                                "quality costs … for ‹year› in CNY { costs of prevention target 20 % { account …"
                                        + " planned CNY … } }"))
                : judge.apply(current);
    }

    static List<CostGroup> groups(List<QualityCosts> costs) {
        return costs.stream().flatMap(each -> each.getCategories().stream()).toList();
    }

    static List<CostAccount> accounts(List<QualityCosts> costs) {
        return groups(costs).stream()
                .flatMap(group -> group.getAccounts().stream())
                .toList();
    }
}
