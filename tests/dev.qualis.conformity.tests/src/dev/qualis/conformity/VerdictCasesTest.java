package dev.qualis.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.testing.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small companies that were judged by hand, from the guide, before the rules were asked. Each stands for a kind of mistake.
 * {@code cases/verdicts.qms} holds them one behind the other: {@code //# name}, the text, and what is expected of it:
 *
 * <pre>
 * //= 5.4.b partly 0.5     the verdict of a clause, with its share
 * //+ 5.1.1 part of a point   a point that holds
 * //- 5.1.3 part of a point   a point that does not
 * </pre>
 */
class VerdictCasesTest {

    private static final String HEADER =
            "project %s \"案例\" | \"Case\" language zh, en { model date 2026-11-30 }\n" + "use library CQOS, ISO9001\n";

    private static final double HALF_A_PER_CENT = 0.005;

    record Case(String name, String text, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static QmsLanguage language;

    @BeforeAll
    static void prepareLanguage() {
        language = QmsLanguage.standalone();
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String part : resource().split("(?m)^//# ")) {
            if (!part.isBlank()) {
                String name = part.substring(0, part.indexOf('\n')).strip();
                List<String> expected =
                        part.lines().filter(line -> line.matches("//[=+-] .*")).toList();
                cases.add(new Case(
                        name, part.substring(part.indexOf('\n')).replaceAll("(?m)^//[=+-] .*$", ""), expected));
            }
        }
        assertTrue(cases.size() > 50, cases.size() + " cases");
        return cases;
    }

    private static String resource() {
        try (var stream = VerdictCasesTest.class.getResourceAsStream("cases/verdicts.qms")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIsTheOneThatTheGuideAsksFor(Case given) {
        assertTrue(!given.expected().isEmpty(), "nothing is expected");
        ConformityReport report = SoundCompany.assess(language, HEADER.formatted(given.name()) + given.text());
        List<String> found =
                given.expected().stream().map(line -> found(report, line)).toList();
        assertEquals(String.join("\n", given.expected()), String.join("\n", found));
    }

    /** Every issue of every case, with its line in the case: nothing else is told, and nothing that should be is missing. */
    @Test
    void theIssuesAreTheseAndNoOthers() throws IOException {
        int header = (int) HEADER.lines().count();
        StringBuilder page = new StringBuilder();
        for (Case given : cases()) {
            QmsProject project = language.newProject();
            project.add(
                    URI.createURI("memory:/company.qms"),
                    HEADER.formatted(given.name()) + given.text().stripLeading());
            page.append(given.name()).append('\n');
            project.validate()
                    .forEach(issue -> page.append("    %d %s %s: %s%n"
                            .formatted(
                                    issue.line() - header,
                                    issue.severity().name().toLowerCase(Locale.ROOT),
                                    issue.code(),
                                    issue.message())
                            .replace("\r", "")));
        }
        Golden.assertMatches("verdict-issues.txt", page.toString());
    }

    /** The expectation as it is where it is fulfilled, else what was found. */
    private static String found(ConformityReport report, String expected) {
        String[] words = expected.split(" ", 3);
        ClauseResult result = report.clause(words[1]).orElseThrow();
        if (words[0].equals("//=")) {
            String[] wanted = words[2].split(" ");
            String verdict = verdict(result.result());
            double share = wanted.length > 1
                    ? Double.parseDouble(wanted[1])
                    : result.result().share();
            boolean same = verdict.equals(wanted[0])
                    && Math.abs(share - result.result().share()) < HALF_A_PER_CENT;
            return same
                    ? expected
                    : String.format(
                            Locale.ROOT,
                            "//= %s %s %.3f: %s",
                            words[1],
                            verdict,
                            result.result().share(),
                            result.reason().en());
        }
        boolean wanted = words[0].equals("//+");
        List<Criterion> named = result.criteria().stream()
                .filter(criterion -> (criterion.claim().en() + criterion.gap().en()).contains(words[2]))
                .toList();
        boolean holds = !named.isEmpty() && named.stream().allMatch(criterion -> criterion.share() >= 1);
        return !named.isEmpty() && holds == wanted
                ? expected
                : "//" + (holds ? "+ " : "- ") + words[1] + " "
                        + result.reason().en();
    }

    private static String verdict(Result result) {
        return switch (result) {
            case Result.Met met -> "met";
            case Result.PartlyMet partly -> "partly";
            case Result.Claimed claimed -> "claimed";
            case Result.NotMet not -> "not";
            case Result.NotApplicable none -> "na";
        };
    }
}
