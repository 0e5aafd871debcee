package dev.qualis.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.TextProject;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrategyChecksTest {

    @Test
    void reportsTargetsThatRunAgainstTheGoal() {
        assertEquals(
                List.of("a.qms:4:15 qualis.goal.year.against", "a.qms:5:9 qualis.goal.year.duplicate"),
                TextProject.of("""
                        strategy S "S" {
                            goal G "G" from 1200 ppm in 2025 to 300 ppm by 2030 {
                                2026: 1000 ppm
                                2027: 1100 ppm
                                2027: 900 ppm
                            }
                        }
                        """).issues());
    }

    @Test
    void reportsGoalsInAnotherUnitOrThatEndBeforeTheyBegin() {
        assertEquals(
                List.of(
                        "a.qms:3:26 qualis.goal.unit.mismatch",
                        "a.qms:3:41 qualis.goal.unit.mismatch",
                        "a.qms:3:48 qualis.goal.period"),
                TextProject.of("""
                        metric M "M" in ppm
                        strategy S "S" {
                            goal G "G" of M from 3 % in 2025 to 1 % by 2025
                        }
                        """).issues());
    }

    @Test
    void reportsMilestonesOutsideTheirPlan() {
        assertEquals(
                List.of("a.qms:3:19 qualis.plan.milestone.outside"),
                TextProject.of("""
                        plan P "P" for 2026-H1 {
                            action A "A" {
                                milestone 2026-07-01
                                milestone 2026-06-30
                            }
                        }
                        """).issues());
    }

    @Test
    void reportsWeightsThatDoNotSumUp() {
        assertEquals(
                List.of("a.qms:1:11 qualis.weights.sum"),
                TextProject.of("appraisal A \"A\" { criterion \"a\" weight 50 % criterion \"b\" weight 40 % }")
                        .issues());
        assertEquals(
                List.of(),
                TextProject.of("appraisal A \"A\" { criterion \"a\" criterion \"b\" }")
                        .issues());
    }

    @Test
    void reportsClausesWeightedTwiceOrOfAnotherStandard() {
        assertEquals(
                List.of(
                        "a.qms:4:12 qualis.weights.clause.duplicate",
                        "a.qms:5:12 qualis.weights.clause.standard",
                        "a.qms:6:23 qualis.scale.range"),
                TextProject.of("""
                        use library CQOS, ISO9001
                        assessment scheme A "A" of CQOS {
                            weight CQOS 5.7 = 2
                            weight CQOS 5.7 = 3
                            weight ISO9001 10 = 2
                            weight CQOS 5.8 = 11
                        }
                        """).issues());
    }

    @Test
    void reportsRatingsOutsideTheirScale() {
        assertEquals(
                List.of("a.qms:1:26 qualis.scale.range", "a.qms:1:35 qualis.scale.range"),
                TextProject.of("risk R \"R\" likelihood    6 impact 0").issues());
    }

    @Test
    void reportsWhatEndsBeforeItBegins() {
        assertEquals(
                List.of("a.qms:1:54 qualis.dates.order"),
                TextProject.of("problem P \"P\" { opened on 2026-02-01     closed on   2026-01-01 }")
                        .issues());
    }

    @Test
    void reportsAmountsInAnotherCurrency() {
        assertEquals(
                List.of("a.qms:2:50 qualis.costs.currency.mismatch"),
                TextProject.of("""
                        quality costs C "C" for 2026 in CNY {
                        costs of prevention { account T "T" planned      EUR 5 actual CNY 4 }
                        }
                        """).issues());
    }

    @Test
    void reportsIdentityNumbersThatCannotBe() {
        assertEquals(
                List.of("a.qms:1:34 qualis.person.identity.invalid"),
                TextProject.of("person X \"X\" { identity number   \"110105194912310021\" }")
                        .issues());
        assertEquals(
                List.of("a.qms:1:20 qualis.person.identity.sex"),
                TextProject.of("person X \"X\" { sex male identity number \"11010519491231002X\" }")
                        .issues());
    }

    @Test
    void reportsCareersThatOverlap() {
        assertEquals(
                List.of("a.qms:3:13 qualis.person.career.overlap"),
                TextProject.of("""
                        person X "X" {
                        career from 2010-07 to 2015-03
                        career from 2015-02 to 2018-01
                        career from 2018-01
                        }
                        """).issues());
    }
}
