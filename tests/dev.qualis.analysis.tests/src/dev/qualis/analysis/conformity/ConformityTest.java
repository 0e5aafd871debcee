package dev.qualis.analysis.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.standard.Standard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConformityTest {

    private static final String EMPTY = "project Nothing \"空\" | \"Nothing\" language zh, en\nuse library CQOS\n";

    private static QmsLanguage language;
    private static String sound;
    private static ConformityReport soundReport;

    @BeforeAll
    static void readSoundCompany() throws IOException {
        language = QmsLanguage.standalone();
        sound = read("sound.qms") + read("sound57.qms") + read("sound6.qms");
        soundReport = assess(sound);
    }

    private static String read(String name) throws IOException {
        try (InputStream text = ConformityTest.class.getResourceAsStream(name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ConformityReport assess(String text) {
        return assess(text, GuideRules.all());
    }

    private static ConformityReport assess(String text, List<Rule> rules) {
        QmsProject project = language.newProject();
        project.add(URI.createURI("memory:/company.qms"), text);
        project.link();
        var errors = project.validate().stream()
                .filter(issue ->
                        issue.code().startsWith("qualis.syntax") || issue.code().startsWith("qualis.reference"))
                .map(issue -> issue.line() + ": " + issue.message())
                .toList();
        assertEquals(List.of(), errors);
        ModelIndex index = ModelIndex.of(project.models(), project.libraries());
        return new Conformity(rules).assess(index, cqos(index));
    }

    private static Standard cqos(ModelIndex index) {
        return index.standards().stream()
                .filter(standard -> "CQOS".equals(standard.getName()))
                .findFirst()
                .orElseThrow();
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
        return Stream.of(Breakages.ALL, BreakagesOf57.ALL, BreakagesOf6.ALL)
                .flatMap(List::stream)
                .toList();
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

    @ParameterizedTest
    @MethodSource("breakages")
    void breakageLowersItsClauseAndNoOther(Breakages.Breakage breakage) {
        int at = sound.indexOf(breakage.old());
        assertTrue(at >= 0 && sound.indexOf(breakage.old(), at + 1) < 0, "not there exactly once");
        ConformityReport broken = assess(sound.replace(breakage.old(), breakage.now()));
        Map<String, Double> before = shares(soundReport);
        Map<String, Double> changed = shares(broken);
        changed.entrySet().removeIf(entry -> entry.getValue().equals(before.get(entry.getKey())));
        assertEquals(Set.of(breakage.clause()), changed.keySet());
        ClauseResult result = broken.clause(breakage.clause()).orElseThrow();
        assertTrue(result.result().share() < 1 && result.result().isApplicable());
        assertTrue(result.fix().isPresent());
    }

    /** The reason of a clause that is met lists its points; each must come up in the reason of a breakage. */
    @ParameterizedTest
    @ValueSource(strings = {"5.7.", "6."})
    void everyPointHasABreakage(String section) {
        Map<String, Set<String>> open = new TreeMap<>();
        soundReport.clauses().stream()
                .filter(result -> result.clause().getNumber().startsWith(section))
                .forEach(result -> open.put(result.clause().getNumber(), pointsOf(result)));
        breakages().stream()
                .filter(breakage -> open.containsKey(breakage.clause()))
                .forEach(breakage -> {
                    String reason = assess(sound.replace(breakage.old(), breakage.now()))
                            .clause(breakage.clause())
                            .orElseThrow()
                            .reason()
                            .en();
                    open.get(breakage.clause()).removeIf(reason::contains);
                });
        open.values().removeIf(Set::isEmpty);
        assertEquals(Map.of(), open);
    }

    private static Set<String> pointsOf(ClauseResult met) {
        String reason = met.reason().en();
        return new TreeSet<>(List.of(
                reason.substring("It holds: ".length(), reason.length() - 1).split("; ")));
    }

    @Test
    void everyRuleHasABreakage() {
        Set<String> broken =
                breakages().stream().map(Breakages.Breakage::clause).collect(Collectors.toSet());
        assertEquals(GuideRules.all().stream().map(Rule::clause).collect(Collectors.toSet()), broken);
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
                "assessment scheme S \"S\" of CQOS { weight CQOS 5.7 = 2 weight CQOS 5.7.2 = 3 weight CQOS 5.7.3.1 = 0 }\n";
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
        ClauseResult with = assess(
                        EMPTY + "unit U \"部\" | \"U\" { fulfils CQOS 6.1 evidence \"报告\" | \"Report\" }\n", List.of())
                .clause("6.1")
                .orElseThrow();
        assertInstanceOf(Result.NotMet.class, without.result());
        assertInstanceOf(Result.Met.class, with.result());
        assertTrue(with.reason().en().contains("by claims only"));
        assertEquals(Evidence.Kind.EXPLICIT, with.evidence().getFirst().kind());
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
    void claimWithoutEvidenceDoesNotCount() {
        ClauseResult result = assess(EMPTY + "unit U \"部\" | \"U\" { fulfils CQOS 6.1 }\n", List.of())
                .clause("6.1")
                .orElseThrow();
        assertInstanceOf(Result.NotMet.class, result.result());
    }

    @Test
    void smallFirmNeedsNoMatrixAndNoFullTimeStaff() {
        ConformityReport small =
                assess(sound.replace("size large", "size small").replace("full time", ""));
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
