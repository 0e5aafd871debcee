package dev.qualis.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.TextProject;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContradictionChecksTest {

    @Test
    void reportsGoalsThatMakeTheirMetricWorse() {
        assertEquals(
                List.of("a.qms:3:45 qualis.goal.direction"), TextProject.of("""
                    metric M "M" in ppm { direction lower }
                    strategy S "S" {
                        goal G "G" of M from 300 ppm in 2025 to 900 ppm by 2030
                        goal H "H" of M from 900 ppm in 2025 to 300 ppm by 2029
                    }
                    """).issues());
    }

    @Test
    void reportsYearsOutsideTheGoalOrAtOddsWithItsEnd() {
        assertEquals(
                List.of(
                        "a.qms:3:9 qualis.goal.year.outside",
                        "a.qms:4:15 qualis.goal.year.end",
                        "a.qms:5:9 qualis.goal.year.outside"),
                TextProject.of("""
                    strategy S "S" {
                        goal G "G" from 1200 ppm in 2025 to 300 ppm by 2030 {
                            2024: 1200 ppm
                            2030: 400 ppm
                            2031: 200 ppm
                        }
                    }
                    """).issues());
    }

    @Test
    void readsYearsInTheirOwnOrder() {
        assertEquals(List.of(), TextProject.of("""
            strategy S "S" {
                goal G "G" from 1200 ppm in 2025 to 300 ppm by 2030 {
                    2027: 900 ppm
                    2026: 1000 ppm
                }
            }
            """).issues());
    }

    @Test
    void reportsActualValuesAndTargetsInOtherUnits() {
        assertEquals(
                List.of("a.qms:1:90 qualis.goal.unit.mismatch"),
                TextProject.of("sustainability target T \"T\" from 5 tCO2e in 2025 to 3 tCO2e by 2030 {   actual {"
                                + " 2025:   5 kgCO2e } }")
                        .issues());
        assertEquals(
                List.of("a.qms:3:46 qualis.goal.unit.mismatch"),
                TextProject.of("""
                    metric M "M" in ppm
                    strategy S "S" { goal G "G" of M from 5 ppm in 2025 to 3 ppm by 2030 }
                    plan P "P" { action A "A" serves G {  target 5 % } }
                    """).issues());
    }

    @Test
    void reportsPlansAndReviewsOutOfTime() {
        assertEquals(
                List.of("a.qms:2:32 qualis.plan.strategy.outside", "a.qms:2:58 qualis.plan.review.outside"),
                TextProject.of("""
                    strategy S "S" for 2026..2030
                    plan P "P" for 2025   realises S { action A "A" { review 2026 } }
                    """).issues());
    }

    @Test
    void reportsQualificationsAndRevisionsInTheWrongOrder() {
        assertEquals(
                List.of("a.qms:1:66 qualis.dates.order", "a.qms:1:88 qualis.dates.order"),
                TextProject.of("person X \"X\" { qualification \"Q\" trained on 2026-02-01 tested on 2026-01-01"
                                + " granted on 2025-12-31 until 2027-01-01 }")
                        .issues());
        assertEquals(
                List.of("a.qms:2:54 qualis.dates.order"),
                TextProject.of("unit U \"U\"\nchange C \"C\" on 2026-02-01 { revision of U        on 2026-01-31 }")
                        .issues());
    }

    @Test
    void reportsAlertsThatWarnOfWhatIsGood() {
        assertEquals(
                List.of("a.qms:1:50 qualis.metric.alert.against"),
                TextProject.of("metric M \"M\" in % { direction higher       alert above 5 % alert below 1 % }")
                        .issues());
    }

    @Test
    void reportsSharesThatAreNoneOrTooMany() {
        assertEquals(
                List.of("a.qms:1:24 qualis.share.range", "a.qms:2:53 qualis.share.range"),
                TextProject.of("""
                    recycling R "R"   rate 5 t
                    culture activity A "A" { participation              101 % }
                    """).issues());
        assertEquals(
                List.of("a.qms:1:15 qualis.costs.shares.sum"),
                TextProject.of("quality costs C \"C\" { costs of prevention target 20 % { } costs of appraisal target"
                                + " 20 % { } costs of internalFailure target 30 % { } costs of externalFailure"
                                + " target 20 % { } }")
                        .issues());
        assertEquals(
                List.of("a.qms:1:68 qualis.costs.category.duplicate"),
                TextProject.of("quality costs C \"C\" { costs of prevention target 20 % { } costs of prevention { } }")
                        .issues());
    }

    @Test
    void reportsAmountsThatCannotBeSetAgainstEachOther() {
        assertEquals(
                List.of(
                        "a.qms:2:39 qualis.amount.currency.missing",
                        "a.qms:3:40 qualis.amount.currency.mixed",
                        "a.qms:6:10 qualis.loss.duplicate",
                        "a.qms:6:26 qualis.amount.negative"),
                TextProject.of("""
                    economic analysis A "A" { benefit "a" amount CNY 5
                        benefit "b" amount                5 h
                        hidden risk "c"             amount EUR 5 }
                    loss analysis L "L" {
                        loss scrap amount CNY 5
                        loss scrap    amount CNY -5
                        loss scrap side external amount CNY 5
                    }
                    """).issues());
    }

    @Test
    void reportsWhatDoesNotMatterAndIsTreatedAsIfItDid() {
        assertEquals(
                List.of("a.qms:2:60 qualis.change.impact", "a.qms:3:53 qualis.emission.applicable"),
                TextProject.of("""
                    unit U "U"
                    change C "C" { revision of U             no impact because "x" }
                    emission source E "E" { not  applicable     because "x" activity { 2025: 5 m3 } }
                    """).issues());
    }

    @Test
    void reportsResponsesThatDoNotFit() {
        assertEquals(
                List.of("a.qms:1:24 qualis.risk.response", "a.qms:2:31 qualis.risk.response"),
                TextProject.of("risk R \"R\"    response exploit\nopportunity O \"O\"    response avoid\n"
                                + "opportunity P \"P\" response accept")
                        .issues());
    }

    @Test
    void reportsDottedLinesThatLeadNowhereElse() {
        assertEquals(
                List.of("a.qms:2:44 qualis.position.dotted", "a.qms:2:47 qualis.position.dotted"),
                TextProject.of("position A \"A\"\nposition B \"B\" reports to A   dotted to C, B, A\nposition C \"C\"")
                        .issues());
    }

    @Test
    void reportsScoresOfOneClauseTwiceAndOfOtherStandards() {
        assertEquals(
                List.of("a.qms:3:7 qualis.assessment.score.duplicate", "a.qms:4:7 qualis.assessment.score.standard"),
                TextProject.withCatalogues("""
                    assessment A "A" of CQOS {
                    score CQOS 4.3 = 80
                    score CQOS 4.3 = 90
                    score ISO9001 4.4 = 90
                    }
                    """).issues());
    }

    @Test
    void reportsMarketsOfObligationsAndAssessments() {
        assertEquals(
                List.of("a.qms:1:71 qualis.market.invalid", "a.qms:2:31 qualis.market.invalid"),
                TextProject.of("register R \"R\" { obligation O \"O\" { source regulation \"x\"          in Mars } }\n"
                                + "market assessment M \"M\"    of Mars")
                        .issues());
    }
}
