package dev.qualis.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.conformity.cqos.GuideRules;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.standard.Standard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Firms in the manner of real records, each with a table {@code verdicts.tsv}: a clause, the verdict that an auditor wrote
 * down from the guide and the records before the rules were asked, and where they differ what was found and why. A question
 * mark stands behind a verdict that the records leave open. {@code issues.tsv} holds how often each issue is told.
 */
class FirmsTest {

    private static final Path FIRMS = Path.of("firms");

    @ParameterizedTest
    @ValueSource(strings = {"anjie", "lanting", "yuanhang", "harbour"})
    void theVerdictsAreThoseOfTheAuditor(String firm) throws IOException {
        Map<String, String> expected = new TreeMap<>();
        for (String line : rows(firm, "verdicts.tsv")) {
            String[] cells = line.split("\t");
            assertTrue(cells.length == 2 || cells.length == 4 && !cells[2].equals(cells[1]), line);
            expected.put(cells[0], cells.length == 2 ? cells[1].replace("?", "") : cells[2]);
        }
        assertTrue(expected.size() > 105, expected.size() + " clauses");

        QmsProject project = project(firm);
        ModelIndex index = ModelIndex.of(project.models(), project.libraries());
        Standard guide = index.standards().stream()
                .filter(standard -> GuideRules.NAME.equals(standard.getName()))
                .findFirst()
                .orElseThrow();
        Map<String, String> found = new TreeMap<>();
        for (ClauseResult result : Conformity.to(guide).assess(index, guide).clauses()) {
            String number = result.clause().getNumber();
            if (expected.containsKey(number)) {
                found.put(number, verdict(result.result()));
            }
        }
        assertEquals(lines(expected), lines(found));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anjie", "lanting", "yuanhang", "harbour"})
    void theIssuesAreThoseThatTheRecordsHold(String firm) throws IOException {
        Map<String, String> expected = rows(firm, "issues.tsv").stream()
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
        Map<String, String> found = project(firm).validate().stream()
                .collect(Collectors.groupingBy(
                        issue -> issue.code(),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.counting(), String::valueOf)));
        assertEquals(lines(expected), lines(found));
    }

    private static QmsProject project(String firm) throws IOException {
        QmsProject project = QmsLanguage.standalone().newProject();
        try (Stream<Path> files = Files.list(FIRMS.resolve(firm))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".qms"))
                    .sorted()
                    .toList()) {
                project.add(URI.createFileURI(file.toAbsolutePath().toString()), Files.readString(file));
            }
        }
        project.link();
        return project;
    }

    private static List<String> rows(String firm, String table) throws IOException {
        return Files.readAllLines(FIRMS.resolve(firm).resolve(table)).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static String lines(Map<String, String> table) {
        return new TreeMap<>(table)
                .entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining("\n"));
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
