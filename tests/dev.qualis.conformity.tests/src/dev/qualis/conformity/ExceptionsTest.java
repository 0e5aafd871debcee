package dev.qualis.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.conformity.cqos.GuideRules;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.standard.Standard;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;

/** Where rules ask less, or accept something else, than of the sound company. */
class ExceptionsTest {

    private static final QmsLanguage LANGUAGE = QmsLanguage.standalone();

    private static ClauseResult judge(String clause, String date, String text) {
        QmsProject project = LANGUAGE.newProject();
        String header = "project P \"P\" language zh, en { model date " + date + " }\nuse library CQOS\n";
        project.add(URI.createURI("memory:/company.qms"), header + text);
        project.link();
        ModelIndex index = ModelIndex.of(project.models(), project.libraries());
        Standard guide = index.standards().stream()
                .filter(standard -> GuideRules.NAME.equals(standard.getName()))
                .findFirst()
                .orElseThrow();
        return new Conformity(GuideRules.all())
                .assess(index, guide)
                .clause(clause)
                .orElseThrow();
    }

    @Test
    void whatNobodyDidIsNotWhatTheMissingOfficerDid() {
        String vacant =
                "position CQO \"首席质量官\" { chief quality officer }\nengagement E \"往来\" with authority on 2026-01-01";

        assertInstanceOf(Result.class, judge("4.3.k", "2026-06-30", vacant).result());
    }

    @Test
    void planOfTheNextPeriodIsDueInItsLastThreeMonths() {
        String costs = "quality costs C \"C\" for 2026 in CNY { need \"N\" }";
        assertInstanceOf(
                Result.NotApplicable.class,
                judge("5.7.2.2.g", "2026-09-29", costs).result());
        assertInstanceOf(
                Result.NotMet.class, judge("5.7.2.2.g", "2026-09-30", costs).result());
    }

    @Test
    void costsThatEndedLongAgoSayNothing() {
        String costs = "quality costs C \"C\" for 2025 in CNY { need \"N\" }";
        assertInstanceOf(
                Result.Met.class, judge("5.7.2.2.a", "2027-03-31", costs).result());
        assertInstanceOf(
                Result.NotMet.class, judge("5.7.2.2.a", "2027-04-01", costs).result());
    }

    @Test
    void costsMayClaimTheirReport() {
        String costs =
                "quality costs C \"C\" for 2026 in CNY { costs of appraisal { account A \"A\" planned CNY 6 actual CNY"
                        + " 5 } %s }";
        assertEquals(
                0.5,
                judge("5.7.2.2.f", "2026-09-30", costs.formatted("")).result().share());
        assertInstanceOf(
                Result.Met.class,
                judge("5.7.2.2.f", "2026-09-30", costs.formatted("fulfils CQOS 5.7.2.2.f evidence \"月报\" | \"Report\""))
                        .result());
    }

    @Test
    void smallFirmAnswersForTheLossesThatItLists() {
        String losses = """
            enterprise F "F" { size %s }
            loss analysis L "L" for 2026 {
                loss scrap side internal amount CNY 5 strategy "S"
                indirect loss complaint side external amount CNY 4
            }
            """;
        assertInstanceOf(
                Result.Met.class,
                judge("5.7.3.2", "2026-09-30", losses.formatted("small")).result());
        assertTrue(judge("5.7.3.2", "2026-09-30", losses.formatted("large"))
                        .result()
                        .share()
                < 1);
    }

    @Test
    void penaltyIsNoReward() {
        String incentive = "incentive I \"I\" { kind material sign %s }";
        assertInstanceOf(
                Result.Met.class,
                judge("4.6.c", "2026-09-30", incentive.formatted("positive")).result());
        assertInstanceOf(
                Result.NotMet.class,
                judge("4.6.c", "2026-09-30", incentive.formatted("negative")).result());
    }

    @Test
    void yearWithoutLossesNeedsNoStrategy() {
        String losses = """
            enterprise F "F" { size micro }
            loss analysis L "L" for 2026 {
                loss scrap side internal because "N"
                indirect loss complaint side external because "N"
            }
            """;
        assertInstanceOf(
                Result.Met.class, judge("5.7.3.2", "2026-09-30", losses).result());
    }

    @Test
    void scoreOfFulfilmentStandsForTheWholeGuide() {
        String evaluation = """
            assessment scheme S "S" of CQOS { indicator I "I" { judges CQOS 6.2.a } }
            assessment E "E" of CQOS on 2026-09-01 using S { score CQOS 6.2.a = 80 }
            """;
        assertInstanceOf(
                Result.Met.class, judge("6.2.a", "2026-09-30", evaluation).result());
    }

    @Test
    void evaluationWithoutGapsNeedsNoTasksButAdvice() {
        String evaluation = "assessment E \"E\" of CQOS on 2026-09-01 { score CQOS 5.6 = 95 }";
        assertInstanceOf(
                Result.NotApplicable.class,
                judge("6.3", "2026-09-30", evaluation).result());
        assertInstanceOf(
                Result.NotMet.class, judge("6.2.d", "2026-09-30", evaluation).result());
    }

    @Test
    void evaluationThatLiesAheadIsNone() {
        String evaluation = "assessment scheme S \"S\" of CQOS assessment E \"E\" of CQOS on 2026-10-01 using S";
        assertInstanceOf(
                Result.NotMet.class, judge("6.1", "2026-09-30", evaluation).result());
        assertInstanceOf(
                Result.Met.class, judge("6.1", "2026-10-01", evaluation).result());
    }

    @Test
    void taskOfASmallFirmMayBeAPersons() {
        String evaluation = """
            enterprise F "F" { size %s }
            position Boss "B"
            assessment E "E" of CQOS on 2026-09-01 { score CQOS 5.6 = 60 finding "F" task T }
            task T "T" owned by Boss due 2026-12-01 status open { improves CQOS 5.6 }
            """;
        assertInstanceOf(
                Result.Met.class,
                judge("6.3", "2026-09-30", evaluation.formatted("small")).result());
        assertEquals(
                0.8,
                judge("6.3", "2026-09-30", evaluation.formatted("large"))
                        .result()
                        .share());
    }
}
