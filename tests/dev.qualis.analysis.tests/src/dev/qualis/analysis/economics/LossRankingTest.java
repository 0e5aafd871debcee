package dev.qualis.analysis.economics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.analysis.WrittenModel;
import dev.qualis.model.qms.economics.LossKind;
import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LossRankingTest {

    private static Optional<Quantity> some(String amount) {
        return Optional.of(Quantity.parse(amount));
    }

    @Test
    void ranksLossesLargestFirstWithCumulatedShares() {
        LossRanking ranking = losses("""
                        loss analysis L "损失" for 2026 {
                            loss scrap side internal amount CNY 20
                            loss warranty side external amount CNY 50
                            loss scrap side internal amount CNY 10
                            indirect loss complaint side external amount CNY 20
                            loss recall side external because "没有" | "None"
                        }
                        """).getFirst();

        assertEquals(
                List.of(LossKind.WARRANTY, LossKind.SCRAP, LossKind.COMPLAINT),
                ranking.ranked().stream().map(RankedLoss::kind).toList());
        assertEquals(
                List.of(1, 2, 3),
                ranking.ranked().stream().map(RankedLoss::rank).toList());
        assertEquals(
                List.of(0.5, 0.3, 0.2),
                ranking.ranked().stream().map(RankedLoss::share).toList());
        assertEquals(
                List.of(0.5, 0.8, 1.0),
                ranking.ranked().stream().map(RankedLoss::cumulated).toList());
        assertEquals(2, ranking.ranked().get(1).losses().size());
        assertEquals(some("CNY 100"), ranking.total());
        assertEquals(some("CNY 80"), ranking.direct());
        assertEquals(some("CNY 20"), ranking.indirect());
        assertEquals(some("CNY 30"), ranking.internal());
        assertEquals(some("CNY 70"), ranking.external());
        assertEquals(
                List.of(LossKind.RECALL),
                ranking.withoutAmount().stream().map(l -> l.getKind()).toList());
        assertEquals(9, ranking.unnamed().size());
        assertEquals(2, ranking.vitalFew(0.8).size());
        assertEquals(1, ranking.vitalFew(0.5).size());
        assertEquals(3, ranking.vitalFew(2).size());
    }

    @Test
    void equalLossesKeepTheOrderOfTheKinds() {
        LossRanking ranking = losses("""
                        loss analysis L "损失" {
                            loss warranty amount CNY 5
                            loss scrap amount CNY 5
                            loss rework amount CNY 5
                        }
                        """).getFirst();
        assertEquals(
                List.of(LossKind.SCRAP, LossKind.REWORK, LossKind.WARRANTY),
                ranking.ranked().stream().map(RankedLoss::kind).toList());
    }

    @Test
    void ranksEachCurrencyByItself() {
        List<LossRanking> rankings = losses("""
                loss analysis L "损失" for 2026 {
                    loss scrap amount CNY 20
                    loss warranty amount EUR 50
                    loss rework amount CNY 5
                }
                """);

        assertEquals(
                List.of(some("CNY 25"), some("EUR 50")),
                rankings.stream().map(LossRanking::total).toList());
        assertEquals(List.of(UnitOfMeasure.parse("EUR")), rankings.getFirst().otherCurrencies());
        assertEquals(List.of(UnitOfMeasure.parse("CNY")), rankings.getLast().otherCurrencies());
    }

    @Test
    void anAnalysisWithoutAmountsHasAnEmptyRanking() {
        LossRanking ranking = losses("loss analysis L \"损失\"").getFirst();

        assertEquals(Optional.empty(), ranking.total());
        assertEquals(List.of(), ranking.ranked());
        assertEquals(13, ranking.unnamed().size());
        assertEquals(List.of(), ranking.vitalFew(0.8));
    }

    private static List<LossRanking> losses(String text) {
        return QualityEconomics.of(WrittenModel.of(text)).losses();
    }
}
