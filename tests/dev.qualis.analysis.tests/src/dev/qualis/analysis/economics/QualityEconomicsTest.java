package dev.qualis.analysis.economics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.WrittenModel;
import dev.qualis.model.qms.economics.BenefitKind;
import dev.qualis.model.qms.economics.CostCategory;
import dev.qualis.model.qms.economics.EconomicVerdict;
import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class QualityEconomicsTest {

    private static final String BOOKS = """
            quality costs C2027 "明年" for 2027 in CNY {
                revenue CNY 5000
                costs of prevention { account P27 "预防" planned CNY 50 }
                costs of internalFailure { account I27 "内部" planned CNY 50 }
            }
            quality costs C2026 "今年" for 2026 in CNY {
                revenue CNY 4000
                costs of prevention target 20 % {
                    account Planning "策划" planned CNY 20 actual CNY 25
                    account Training "培训" planned CNY 10 actual CNY 15
                }
                costs of appraisal target CNY 40 { account Tests "检验" planned CNY 50 actual CNY 40 }
                costs of internalFailure { account Scrap "报废" planned CNY 40 actual CNY 60 }
                costs of externalFailure {
                    account Warranty "保修" planned CNY 30 actual CNY 60
                    account Recall "召回" planned CNY 10
                    account Export "出口" actual EUR 7
                }
            }
            quality costs C2025 "去年" for 2025 in CNY {
                costs of prevention { account P25 "预防" actual CNY 20.5 }
                costs of internalFailure { account I25 "内部" actual CNY 0.1 }
                costs of externalFailure { account E25 "外部" actual CNY 0.2 }
            }
            quality costs Q1 "一季度" for 2026-Q1 in CNY {
                costs of appraisal { account A1 "检验" actual CNY 9 }
            }
            """;

    private final QualityEconomics economics = QualityEconomics.of(WrittenModel.of(BOOKS));
    private final PeriodCosts year = economics.periods().get(2);

    private static Optional<Quantity> some(String amount) {
        return Optional.of(Quantity.parse(amount));
    }

    @Test
    void anEmptyModelHasNoCostsLossesOrBalances() {
        QualityEconomics empty = QualityEconomics.of(WrittenModel.empty());

        assertEquals(new QualityEconomics(List.of(), List.of(), List.of(), List.of()), empty);
        assertEquals(Optional.empty(), empty.newest());
    }

    @Test
    void anEmptyBookHasEmptySums() {
        PeriodCosts empty = QualityEconomics.of(WrittenModel.of("quality costs C \"空\""))
                .periods()
                .getFirst();

        assertEquals(4, empty.categories().size());
        assertEquals(Optional.empty(), empty.currency());
        assertEquals(Optional.empty(), empty.total().amount());
        assertEquals(OptionalDouble.empty(), empty.actualPerRevenue());
        assertEquals(OptionalDouble.empty(), empty.balance().conformanceShare());
    }

    @Test
    void booksFollowTimeAndAPeriodThatIsPartOfAnotherComesFirst() {
        assertEquals(
                List.of("C2025", "Q1", "C2026", "C2027"),
                economics.periods().stream()
                        .map(costs -> costs.costs().getName())
                        .toList());
        assertEquals("C2026", economics.newest().orElseThrow().costs().getName());
    }

    @Test
    void sumsPlannedAndActualCosts() {
        // planned 20 + 10 + 50 + 40 + 30 + 10, actual 25 + 15 + 40 + 60 + 60
        assertEquals(some("CNY 160"), year.total().planned());
        assertEquals(some("CNY 200"), year.total().actual());
        assertEquals(some("CNY 30"), year.of(CostCategory.PREVENTION).sum().planned());
        assertEquals(some("CNY 40"), year.of(CostCategory.PREVENTION).sum().actual());
    }

    @Test
    void variesOverAccountsThatHaveBothAmounts() {
        // actual 200 less planned 150: the recall has no actual amount
        assertEquals(some("CNY 50"), year.total().variance());
        assertEquals(1.0 / 3, year.total().varianceShare().orElseThrow(), 1e-12);
        assertEquals(7, year.total().accounts());
        assertEquals(2, year.total().withoutActual());
        CostSum external = year.of(CostCategory.EXTERNAL_FAILURE).sum();
        assertEquals(some("CNY 30"), external.variance());
        assertEquals(OptionalDouble.of(1), external.varianceShare());
        CostSum planned = economics.periods().get(3).total();
        assertEquals(Optional.empty(), planned.variance());
        assertEquals(some("CNY 100"), planned.amount());
    }

    @Test
    void namesAccountsInAnotherCurrencyAndLeavesThemOut() {
        assertEquals(List.of("Export"), WrittenModel.names(year.leftOut()));
        assertEquals(UnitOfMeasure.parse("CNY"), year.currency().orElseThrow());
    }

    @Test
    void sharesAreOfAllCostsOfThePeriod() {
        CategoryCosts prevention = year.of(CostCategory.PREVENTION);
        assertEquals(OptionalDouble.of(0.2), prevention.actualShare()); // 40 / 200
        assertEquals(OptionalDouble.of(0.1875), prevention.plannedShare()); // 30 / 160
        assertEquals(OptionalDouble.of(0), prevention.targetGap()); // 20 % less 20 %
        assertEquals(OptionalDouble.of(0.2), prevention.share());
        assertEquals(OptionalDouble.empty(), year.of(CostCategory.APPRAISAL).targetGap());
        assertEquals(some("CNY 40"), year.of(CostCategory.APPRAISAL).target());
        assertEquals(
                OptionalDouble.of(0.5),
                economics.periods().get(3).of(CostCategory.PREVENTION).share());
        assertThrows(IllegalArgumentException.class, () -> year.of(CostCategory.UNSPECIFIED));
    }

    @Test
    void costsAreSetAgainstTheRevenue() {
        assertEquals(OptionalDouble.of(0.05), year.actualPerRevenue()); // 200 / 4000
        assertEquals(OptionalDouble.of(0.04), year.plannedPerRevenue()); // 160 / 4000
        assertEquals(OptionalDouble.empty(), economics.periods().getFirst().actualPerRevenue());
    }

    @Test
    void balancesPreventionAgainstFailure() {
        CostBalance balance = year.balance();
        assertEquals(some("CNY 80"), balance.conformance()); // 40 + 40
        assertEquals(some("CNY 120"), balance.failure()); // 60 + 60
        assertEquals(OptionalDouble.of(0.4), balance.conformanceShare()); // 80 / 200
        assertEquals(1.0 / 3, balance.preventionToFailure().orElseThrow(), 1e-12); // 40 / 120
        CostBalance planned = economics.periods().get(3).balance();
        assertEquals(OptionalDouble.of(1), planned.preventionToFailure()); // 50 / 50
        assertTrue(planned.planned());
    }

    @Test
    void moneyIsAddedExactly() {
        // 0.1 + 0.2 is not 0.3 in binary fractions
        assertEquals(some("CNY 0.3"), economics.periods().getFirst().balance().failure());
        assertEquals(some("CNY 20.8"), economics.periods().getFirst().total().actual());
    }

    @Test
    void trendsKeepPeriodsOfOneLengthTogether() {
        assertEquals(10, economics.trends().size());
        CostTrend total = economics.trends().getFirst();
        assertEquals(Optional.empty(), total.category());
        assertEquals(
                List.of("2025", "2026", "2027"),
                total.points().stream().map(point -> point.period().text()).toList());
        TrendPoint second = total.points().get(1);
        assertEquals(some("CNY 179.2"), second.change()); // 200 − 20.8
        assertEquals(179.2 / 20.8, second.changeShare().orElseThrow(), 1e-12);
        assertEquals(OptionalDouble.of(0.05), second.perRevenue());
        TrendPoint third = total.points().get(2);
        assertTrue(third.planned());
        assertEquals(some("CNY -100"), third.change());
        assertEquals(OptionalDouble.of(-0.5), third.changeShare());
        assertEquals(Optional.empty(), total.points().getFirst().change());
    }

    @Test
    void aCategoryWithoutCostsInAPeriodHasNoPointThere() {
        CostTrend appraisal = economics.trends().get(2);
        assertEquals(Optional.of(CostCategory.APPRAISAL), appraisal.category());
        assertEquals(
                List.of("2026"),
                appraisal.points().stream().map(point -> point.period().text()).toList());
    }

    @Test
    void setsBenefitsAgainstTheCostsOfTheSamePeriod() {
        EconomicBalance balance =
                QualityEconomics.of(WrittenModel.of(BOOKS + """
                        economic analysis E "经济性" for 2026 {
                            verdict underQuality
                            benefit "续约" kind satisfaction amount CNY 120
                            benefit "利润" kind profit amount CNY 30
                            benefit "更多利润" kind profit amount CNY 150
                            benefit "出口" kind profit amount EUR 9
                            prevention Fmea "失效分析" in design amount CNY 10 reduces Warranty
                            prevention Life "寿命" in design amount CNY 5
                            hidden risk "召回" amount CNY 85 answered by Fmea
                            hidden risk "诉讼" amount CNY 40
                        }
                        """)).balances().getFirst();

        assertEquals(
                Map.of(
                        BenefitKind.SATISFACTION, Quantity.parse("CNY 120"),
                        BenefitKind.PROFIT, Quantity.parse("CNY 180")),
                balance.benefits());
        assertEquals(some("CNY 300"), balance.totalBenefit());
        assertEquals(some("CNY 15"), balance.prevention());
        assertEquals(some("CNY 125"), balance.hiddenRisk());
        assertEquals(1, balance.unanswered().size());
        assertEquals("C2026", balance.costs().orElseThrow().costs().getName());
        assertEquals(OptionalDouble.of(1.5), balance.benefitPerCost()); // 300 / 200
        assertEquals(EconomicVerdict.UNDER_QUALITY, balance.verdict());
        assertEquals(List.of(UnitOfMeasure.parse("EUR")), balance.otherCurrencies());
    }

    @Test
    void anEmptyAnalysisHasNoBalance() {
        EconomicBalance balance = QualityEconomics.of(WrittenModel.of("economic analysis E \"经济性\""))
                .balances()
                .getFirst();
        assertEquals(Map.of(), balance.benefits());
        assertEquals(Optional.empty(), balance.totalBenefit());
        assertEquals(OptionalDouble.empty(), balance.benefitPerCost());
    }
}
