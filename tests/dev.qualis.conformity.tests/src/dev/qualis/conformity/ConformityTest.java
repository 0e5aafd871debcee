package dev.qualis.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.conformity.SoundCompany.Finding;
import dev.qualis.conformity.cqos.GuideRules;
import dev.qualis.dsl.project.QmsLanguage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConformityTest {

    private static final String EMPTY = "project Nothing \"空\" | \"Nothing\" language zh, en\nuse library CQOS\n";

    private static final String HOLDS = "It holds: ";

    private static QmsLanguage language;
    private static String sound;
    private static ConformityReport soundReport;

    @BeforeAll
    static void readSoundCompany() throws IOException {
        language = QmsLanguage.standalone();
        sound = SoundCompany.text();
        soundReport = assess(sound);
    }

    private static ConformityReport assess(String text) {
        return SoundCompany.assess(language, text);
    }

    private static ConformityReport assess(String text, List<Rule> rules) {
        return SoundCompany.assess(language, text, rules);
    }

    private static Map<String, Double> shares(ConformityReport report) {
        return report.clauses().stream()
                .collect(Collectors.toMap(
                        result -> result.clause().getNumber(),
                        result -> result.result().share(),
                        (first, second) -> first,
                        TreeMap::new));
    }

    static List<Breakages.Breakage> breakages() {
        return Breakages.ALL;
    }

    static List<Rule> rules() {
        return GuideRules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void soundCompanyMeetsTheRule(Rule rule) {
        ClauseResult result = soundReport.clause(rule.clause()).orElseThrow();
        assertInstanceOf(Result.Met.class, result.result(), rule.clause() + ": " + result.reason());
        assertTrue(result.judgedByRule());
        assertFalse(result.evidence().isEmpty(), "met without evidence");
        assertTrue(result.fix().isEmpty(), "met, and still to be fixed");
    }

    @Test
    void evidenceIsOfTheCompanyNotOfTheCatalogue() {
        List<String> foreign = soundReport.clauses().stream()
                .flatMap(result -> result.evidence().stream())
                .filter(evidence ->
                        !"memory".equals(evidence.element().eResource().getURI().scheme()))
                .map(Evidence::toString)
                .toList();
        assertEquals(List.of(), foreign);
    }

    @ParameterizedTest
    @MethodSource("breakages")
    void breakageLowersItsClauseAndNoOther(Breakages.Breakage breakage) throws IOException {
        Map<String, Finding> before = SoundCompany.findings(soundReport);
        Map<String, Finding> changed = new TreeMap<>(SoundCompany.broken(language, breakage));
        changed.entrySet()
                .removeIf(entry -> entry.getValue().result().share()
                        == before.get(entry.getKey()).result().share());
        assertEquals(breakage.lowered(), changed.keySet());
        changed.forEach((clause, finding) -> {
            assertTrue(finding.result().share() < 1 && finding.result().isApplicable(), clause);
            assertTrue(finding.fix().isPresent(), clause);
        });
    }

    @Test
    void everyRuleHasABreakage() {
        Set<String> broken =
                breakages().stream().map(Breakages.Breakage::clause).collect(Collectors.toSet());
        assertEquals(GuideRules.all().stream().map(Rule::clause).collect(Collectors.toSet()), broken);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyPointOfTheRuleHasABreakage(Rule rule) throws IOException {
        Set<String> open = points(SoundCompany.findings(soundReport).get(rule.clause()));
        for (Breakages.Breakage breakage : Breakages.ALL) {
            if (breakage.clause().equals(rule.clause())) {
                Finding finding = SoundCompany.broken(language, breakage).get(rule.clause());
                Set<String> holding = points(finding);
                open.removeIf(point ->
                        !holding.contains(point) && finding.reason().en().contains(withoutFigures(point)));
            }
        }
        assertEquals(Breakages.WITHOUT.getOrDefault(rule.clause(), Set.of()), open);
    }

    /** What holds by the reason of a clause that is met. */
    private static Set<String> points(Finding finding) {
        String reason = finding.reason().en();
        return reason.startsWith(HOLDS)
                ? new TreeSet<>(List.of(
                        reason.substring(HOLDS.length(), reason.length() - 1).split("; ")))
                : new TreeSet<>();
    }

    private static String withoutFigures(String point) {
        return point.replaceAll(" \\(\\d.*\\)", "");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleNamesAProvisionOfTheGuide(Rule rule) {
        assertTrue(soundReport.clause(rule.clause()).isPresent(), rule.clause());
    }

    @Test
    void scoresAnEmptyEnterprise() {
        ConformityReport report = assess(EMPTY);
        assertEquals(0, report.score());
        assertEquals(shares(soundReport).keySet(), shares(report).keySet());
    }

    @Test
    void scoreIsTheWeightedMeanOfTheShares() {
        double met = 0;
        double weight = 0;
        for (ClauseResult result : soundReport.clauses()) {
            met += result.weight() * result.result().share();
            weight += result.weight();
        }
        assertEquals(met / weight, soundReport.score(), 1e-12);
        SectionScore chapter = soundReport.sections().stream()
                .filter(section -> "4".equals(section.clause().getNumber()))
                .findFirst()
                .orElseThrow();
        assertEquals(1, chapter.score());
        assertEquals(37, chapter.weight());
    }

    @Test
    void schemeChangesTheWeightsOfAClauseAndThoseInIt() {
        String scheme =
                "assessment scheme S \"S\" of CQOS { weight CQOS 5.7 = 2 weight CQOS 5.7.2 = 3 weight CQOS 5.7.3.1 = 0"
                        + " }\n";
        ConformityReport report = assess(EMPTY + scheme + "quality costs C \"C\" for 2026 in CNY { need \"N\" }\n");
        assertEquals(2, report.clause("5.7.1.1").orElseThrow().weight());
        assertEquals(1.5, report.clause("5.7.2.1").orElseThrow().weight(), "may, three times");
        assertEquals(3, report.clause("5.7.2.2.a").orElseThrow().weight());
        assertEquals(0, report.clause("5.7.3.1").orElseThrow().weight());
        assertInstanceOf(
                Result.NotMet.class, report.clause("5.7.3.1").orElseThrow().result());
        assertEquals(1, report.clause("5.7.3.2").orElseThrow().weight(), "may, twice");
        assertEquals(1, report.clause("5.6").orElseThrow().weight());
        double weight =
                report.clauses().stream().mapToDouble(ClauseResult::weight).sum();
        assertEquals(3 / weight, report.score(), 1e-12, "the need alone is met");
        assertEquals("S", report.scheme().orElseThrow().getName());
    }

    @Test
    void schemeOfTheLastEvaluationIsInForce() {
        ConformityReport report = assess(EMPTY + """
            assessment scheme A "A" of CQOS { weight CQOS 6 = 2 }
            assessment scheme B "B" of CQOS { weight CQOS 6 = 4 }
            assessment E1 "E" of CQOS on 2025-01-01 using A
            assessment E2 "E" of CQOS on 2026-01-01 using B
            """);
        assertEquals(4, report.clause("6.1").orElseThrow().weight());
        assertTrue(soundReport.scheme().isEmpty(), "a scheme without weights changes nothing");
    }

    @Test
    void judgesAClauseWithoutARuleByItsClaimAndSaysSo() {
        ClauseResult without = assess(EMPTY, List.of()).clause("6.1").orElseThrow();
        ClauseResult words = claimed("evidence \"报告\" | \"Report\"");
        ClauseResult proved = claimed("evidence Report");
        assertInstanceOf(Result.NotMet.class, without.result());
        assertEquals(new Result.Claimed(Result.Claimed.WORDS), words.result(), "words prove nothing");
        assertInstanceOf(Result.Met.class, proved.result());
        for (ClauseResult with : List.of(words, proved)) {
            assertTrue(with.reason().en().contains("by claims only"));
            assertEquals(Evidence.Kind.EXPLICIT, with.evidence().getFirst().kind());
        }
    }

    /** 6.1, for which no rule is given here, as a unit claims it. */
    private ClauseResult claimed(String evidence) {
        return assess(
                        EMPTY + "record Report \"报告\" | \"Report\"\n" + "unit U \"部\" | \"U\" { fulfils CQOS 6.1 "
                                + evidence + " }\n",
                        List.of())
                .clause("6.1")
                .orElseThrow();
    }

    @Test
    void claimDoesNotOverruleARule() {
        ClauseResult result = assess(EMPTY + "unit U \"部\" | \"U\" { fulfils CQOS 4.6.c evidence \"有\" | \"Yes\" }\n")
                .clause("4.6.c")
                .orElseThrow();
        assertInstanceOf(Result.NotMet.class, result.result());
        assertEquals(Evidence.Kind.EXPLICIT, result.evidence().getFirst().kind());
    }

    @Test
    void claimWithoutEvidenceHardlyCounts() {
        assertEquals(new Result.Claimed(Result.Claimed.BARE), claimed("").result());
    }

    @Test
    void noteIsNotAskedForByTheClaimOfTheClauseAboveIt() {
        ClauseResult note = assess(EMPTY + "unit U \"部\" | \"U\" { fulfils CQOS 5.2.1 evidence \"报告\" | \"Report\" }\n")
                .clause("5.2.1.n")
                .orElseThrow();
        assertInstanceOf(Result.NotApplicable.class, note.result());
        assertEquals(0, note.weight());
    }

    @Test
    void smallFirmNeedsNoMatrixAndNoFullTimeStaff() {
        ConformityReport small =
                assess(sound.replace("size medium", "size small").replace("full time", ""));
        ClauseResult matrix = small.clause("5.1.2").orElseThrow();
        assertInstanceOf(Result.NotApplicable.class, matrix.result());
        assertEquals(0, matrix.weight());
        assertInstanceOf(Result.Met.class, small.clause("5.1.5").orElseThrow().result());
        ConformityReport large = assess(sound.replace("full time", ""));
        assertTrue(large.clause("5.1.5").orElseThrow().result().share() < 1);
    }

    @Test
    void twoRulesForAClauseAreRefused() {
        List<Rule> twice = List.of(GuideRules.all().getFirst(), GuideRules.all().getFirst());
        assertThrows(IllegalArgumentException.class, () -> new Conformity(twice));
    }

    @Test
    void sameModelGivesTheSameReasons() {
        List<Wording> again =
                assess(sound).clauses().stream().map(ClauseResult::reason).toList();
        assertEquals(soundReport.clauses().stream().map(ClauseResult::reason).toList(), again);
    }
}
