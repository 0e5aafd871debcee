package dev.qualis.conformity.iso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.conformity.ConformityReport;
import dev.qualis.conformity.iso.IsoBreakages.Breakage;
import dev.qualis.dsl.project.QmsLanguage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A company meets all rules of a standard, and each change that breaks a rule lowers its clause, and those named with it, only. */
class SoundIsoCompanyTest {

    private static final double SAME = 1e-9;

    private static QmsLanguage language;

    @BeforeAll
    static void prepareLanguage() {
        language = QmsLanguage.standalone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO9001", "ISO14001", "ISO45001", "ISO37301"})
    void meetsEveryRule(String standard) throws IOException {
        ConformityReport report = IsoCompany.assess(language, standard, IsoCompany.sound(standard));
        List<String> open = report.clauses().stream()
                .filter(result -> result.judgedByRule() && result.result().share() < 1)
                .map(result ->
                        result.clause().getNumber() + ": " + result.reason().en())
                .toList();
        assertEquals(List.of(), open);
        assertTrue(
                report.clauses().stream()
                                .filter(result -> result.judgedByRule())
                                .count()
                        >= 25,
                "rules judge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO9001", "ISO14001", "ISO45001", "ISO37301"})
    void everyRuleIsBrokenByAChangeOfItsOwn(String standard) throws IOException {
        String sound = IsoCompany.sound(standard);
        ConformityReport before = IsoCompany.assess(language, standard, sound);
        Map<String, Double> shares = IsoCompany.shares(before);
        Map<String, String> wrong = new TreeMap<>();
        Set<String> broken = new TreeSet<>();
        for (Breakage breakage : IsoBreakages.of(standard)) {
            int at = sound.indexOf(breakage.old());
            assertTrue(
                    at >= 0 && sound.indexOf(breakage.old(), at + 1) < 0, "not there exactly once: " + breakage.old());
            Map<String, Double> after = IsoCompany.shares(
                    IsoCompany.assess(language, standard, sound.replace(breakage.old(), breakage.now())));
            Set<String> lowered = shares.keySet().stream()
                    .filter(clause -> after.getOrDefault(clause, 0.0) < shares.get(clause) - SAME)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!lowered.equals(breakage.lowered())) {
                wrong.put(breakage.old(), "lowers " + lowered + ", not " + breakage.lowered());
            }
            broken.addAll(lowered);
        }
        assertEquals(Map.of(), wrong);
        Set<String> unbroken = before.clauses().stream()
                .filter(result -> result.judgedByRule())
                .map(result -> result.clause().getNumber())
                .collect(Collectors.toCollection(TreeSet::new));
        unbroken.removeAll(broken);
        assertEquals(Set.of(), unbroken);
    }
}
