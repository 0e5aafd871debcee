package dev.qualis.conformity.iso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.Conformity;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.conformity.Result;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.standard.Standard;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;

/** ISO standards are judged by what is modelled; words help little, open findings outvote, exclusions need leave. */
class IsoRulesTest {

    private static final String DAY = "project P \"P\" language en { model date 2026-11-30 }\nuse library ISO9001\n";

    private static final String HEAD = "position Head \"Head\" { top manager %s }\n";

    private static ConformityReport assess(String text) {
        QmsProject project = QmsLanguage.standalone().newProject();
        project.add(URI.createURI("memory:/a.qms"), DAY + text);
        project.link();
        assertEquals(
                List.of(),
                project.validate().stream()
                        .filter(issue -> issue.code().startsWith("qualis.syntax")
                                || issue.code().startsWith("qualis.reference")
                                || issue.code().startsWith("qualis.clause"))
                        .map(issue -> issue.line() + ": " + issue.message())
                        .toList());
        ModelIndex index = ModelIndex.of(project.models(), project.libraries());
        Standard standard = index.standards().stream()
                .filter(each -> "ISO9001".equals(each.getName()))
                .findFirst()
                .orElseThrow();
        return Conformity.to(standard).assess(index, standard);
    }

    private static ClauseResult clause(String number, String text) {
        return assess(text).clauses().stream()
                .filter(result -> number.equals(result.clause().getNumber()))
                .findFirst()
                .orElseThrow();
    }

    private static Result result(String number, String text) {
        return clause(number, text).result();
    }

    @Test
    void claimsInWordsGiveAQuarterAtMost() {
        ConformityReport report = assess(HEAD.formatted("""
            fulfils ISO9001 4, ISO9001 5, ISO9001 6, ISO9001 7, ISO9001 8, ISO9001 9, ISO9001 10 evidence "x"
            """));
        assertTrue(report.score() <= 0.3, () -> "score " + report.score());
        assertInstanceOf(Result.Claimed.class, result("7.1.4", HEAD.formatted("fulfils ISO9001 7 evidence \"x\"")));
        assertInstanceOf(Result.NotMet.class, result("7.1.4", HEAD.formatted("")));
    }

    @Test
    void aDocumentInForceProvesAClaimAWithdrawnOneDoesNot() {
        String claim = "fulfils ISO9001 7.1.4 evidence D";
        assertInstanceOf(Result.Met.class, result("7.1.4", HEAD.formatted(claim) + "document D \"D\" { number QP-1 }"));
        assertInstanceOf(
                Result.Claimed.class, result("7.1.4", HEAD.formatted(claim) + "document D \"D\" { status withdrawn }"));
        assertInstanceOf(
                Result.Met.class,
                result(
                        "7.1.4",
                        HEAD.formatted("fulfils ISO9001 7.1.4 evidence \"QP-1 v3\"")
                                + "document D \"D\" { number QP-1 }"));
    }

    @Test
    void anOpenFindingOutvotesAClaimUntilItIsClosed() {
        String audit = HEAD.formatted("fulfils ISO9001 7.1.4 evidence D") + "document D \"D\"\n"
                + "audit A \"A\" of ISO9001 held on 2026-03-01 { finding \"Dark\" grade %s against ISO9001 %s %s }";
        assertInstanceOf(Result.NotMet.class, result("7.1.4", audit.formatted("majorNonconformity", "7.1.4", "")));
        assertEquals(
                0.5,
                result("7.1.4", audit.formatted("minorNonconformity", "7.1", ""))
                        .share());
        assertInstanceOf(Result.Met.class, result("7.1.4", audit.formatted("observation", "7.1.4", "")));
        assertInstanceOf(
                Result.Met.class,
                result("7.1.4", audit.formatted("majorNonconformity", "7.1.4", "closed on 2026-04-01")));
    }

    @Test
    void aScoreOfZeroWithAnOpenTaskOutvotesAClaim() {
        String text = HEAD.formatted("fulfils ISO9001 8.4 evidence D") + """
            document D "D"
            assessment As "As" of ISO9001 on 2026-03-01 { score ISO9001 8.4.1 = 0 finding "Never evaluated" task T }
            task T "T" owned by Head due 2026-04-30 status %s
            """;
        assertInstanceOf(Result.NotMet.class, result("8.4.1", text.formatted("open")));
        assertTrue(result("8.4.1", text.formatted("closed")).share() > 0);
    }

    @Test
    void exclusionsCountWhereTheStandardAllowsThemOnly() {
        String excludes = "enterprise E \"E\" { excludes ISO9001 %s because \"%s\" }";
        assertInstanceOf(Result.NotApplicable.class, result("8.3.4", excludes.formatted("8.3", "No design")));
        assertInstanceOf(Result.NotMet.class, result("9.2.1", excludes.formatted("9.2", "No auditors")));
        assertInstanceOf(
                Result.NotApplicable.class,
                result("7.1.5.2", HEAD.formatted("fulfils ISO9001 7.1.5 because \"Not applicable: no gauges\"")));
        assertInstanceOf(
                Result.NotMet.class,
                result("9.2.1", HEAD.formatted("fulfils ISO9001 9.2 because \"Not applicable: no time\"")));
    }

    @Test
    void whatIsModelledIsEvidence() {
        assertInstanceOf(
                Result.Met.class, result("4.2", "strategy S \"S\" { party C \"C\" kind customer needs \"N\" }"));
        assertInstanceOf(Result.Met.class, result("9.1.2", "survey S \"S\" on 2026-06-01 every 12 months"));
        assertInstanceOf(Result.NotMet.class, result("9.1.2", "survey S \"S\" on 2020-06-01 every 12 months"));
        assertInstanceOf(Result.Met.class, result("8.4.1", """
            supplier A "A" { status approved review every 12 months evaluated on 2026-03-01 score 80 }
            """));
        assertTrue(result("8.4.1", """
            supplier A "A" { status approved review every 12 months evaluated on 2024-03-01 score 80 }
            """).share() < 1);
        assertInstanceOf(Result.Met.class, result("7.1.5.2", """
            equipment E "E" kind measuring { calibration every 1 year calibrated on 2026-03-01 certificate "C" result passed }
            """));
        assertTrue(result("7.1.5.2", """
            equipment E "E" kind measuring { calibration every 1 year calibrated on 2025-03-01 certificate "C" result passed }
            """).share() < 1);
        assertInstanceOf(
                Result.Met.class,
                result(
                        "5.2.1",
                        HEAD.formatted("") + "strategy S \"S\" { policy \"Ours\" approved by Head on 2026-01-01 }"));
    }
}
