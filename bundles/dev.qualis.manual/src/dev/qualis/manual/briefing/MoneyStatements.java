package dev.qualis.manual.briefing;

import dev.qualis.analysis.economics.LossRanking;
import dev.qualis.analysis.economics.PeriodCosts;
import dev.qualis.analysis.economics.RankedLoss;
import dev.qualis.manual.briefing.Statement.Grid;
import dev.qualis.manual.chapter.Values;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.value.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What quality costs, and what is lost. */
final class MoneyStatements {
    /** The vital few of Pareto. */
    private static final double FEW = 0.8;

    private static final BigDecimal MILLION = new BigDecimal(1_000_000);
    private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);

    private final Facts facts;

    MoneyStatements(Facts facts) {
        this.facts = facts;
    }

    List<Statement> all() {
        List<Statement> all = new ArrayList<>();
        facts.analyses().economics().newest().ifPresent(costs -> all.add(costs(costs)));
        facts.analyses().economics().losses().stream()
                .filter(losses -> losses.total().isPresent() && !losses.ranked().isEmpty())
                .reduce((earlier, later) -> later)
                .ifPresent(losses -> all.add(losses(losses)));
        return all;
    }

    private Statement costs(PeriodCosts costs) {
        String period = bound(costs.period().map(facts::period).orElse(""));
        String amount = money(costs.total().actual());
        String title = costs.actualPerRevenue().isPresent()
                ? facts.say(
                        Wording.COSTS_SHARE,
                        period,
                        amount,
                        Values.percent(costs.actualPerRevenue().getAsDouble()))
                : facts.say(Wording.COSTS, period, amount);
        List<List<String>> rows = costs.categories().stream()
                .map(each -> List.of(
                        facts.texts().label(each.category(), facts.language()),
                        money(each.sum().amount()),
                        each.share().isPresent() ? Values.percent(each.share().getAsDouble()) : ""))
                .toList();
        return facts.statement(
                Topic.ECONOMICS,
                title,
                "CostOfQualityChart",
                Optional.empty(),
                new Grid(facts.columns(Wording.CATEGORY, Wording.AMOUNT, Wording.SHARE), rows));
    }

    private Statement losses(LossRanking losses) {
        List<RankedLoss> few = losses.vitalFew(FEW);
        String title = facts.say(
                Wording.LOSSES,
                few.size(),
                losses.ranked().size(),
                Values.percent(few.getLast().cumulated()),
                bound(losses.period().map(facts::period).orElse("")));
        List<List<String>> rows = losses.ranked().stream()
                .map(each -> List.of(
                        facts.texts().label(each.kind(), facts.language()),
                        money(Optional.of(each.amount())),
                        Values.percent(each.share())))
                .toList();
        return facts.statement(
                Topic.ECONOMICS,
                title,
                "LossPareto",
                Optional.of(losses.analysis()),
                new Grid(facts.columns(Wording.LOSS, Wording.AMOUNT, Wording.SHARE), rows));
    }

    /** In millions or in units of ten thousand, as people say it: CNY 352.8 million, 35,280 万元. */
    private String money(Optional<Quantity> amount) {
        if (amount.isEmpty() || amount.get().unit() == null) {
            return facts.value(amount);
        }
        boolean english = facts.language() == Language.EN;
        BigDecimal unit = english ? MILLION : TEN_THOUSAND;
        BigDecimal value = amount.get().value();
        if (value.abs().compareTo(unit) < 0) {
            return facts.value(amount);
        }
        BigDecimal scaled = value.divide(unit, 1, RoundingMode.HALF_UP).stripTrailingZeros();
        String number = Values.number(scaled.setScale(Math.max(0, scaled.scale()), RoundingMode.UNNECESSARY));
        String currency = amount.get().unit().symbol();
        return english
                ? currency + " " + number + " million"
                : number + " 万" + (currency.equals("CNY") ? "元" : currency);
    }

    /** A year before a noun has its character in Chinese: 2026 年质量成本. */
    private String bound(String period) {
        return facts.language() == Language.ZH && period.matches("\\d{4}") ? period + " 年" : period;
    }
}
