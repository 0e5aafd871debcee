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
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A firm whose verdicts were written down before the rules were asked; the differences stand in the documentation. */
class ExpectedVerdictsTest {

    private static final Path FIRM = Path.of("..", "..", "examples", "herun");
    private static final Path DOCUMENTATION = Path.of("..", "..", "docs", "conformity.md");

    private static final Pattern VERDICT =
            Pattern.compile("(?m)^\\| ([\\d.a-n]+) \\| (met|partly|not|na) \\| [^|]+ \\|$");
    private static final Pattern DIFFERENCE =
            Pattern.compile("(?m)^\\| ([\\d.a-n]+) \\| (met|partly|not|na) \\| (met|partly|not|na) \\| [^|]+ \\|$");
    private static final Pattern ISSUE = Pattern.compile("(?m)^\\| `(qualis[\\w.]+)` \\| (\\d+) \\| [^|]+ \\|$");

    private static QmsProject project;

    @BeforeAll
    static void read() throws IOException {
        project = QmsLanguage.standalone().newProject();
        try (Stream<Path> files = Files.list(FIRM)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".qms"))
                    .sorted()
                    .toList()) {
                project.add(URI.createFileURI(file.toAbsolutePath().toString()), Files.readString(file));
            }
        }
        project.link();
    }

    @Test
    void theVerdictsAreThoseThatAnAuditorWroteDownBut() throws IOException {
        Map<String, String> expected = table(VERDICT, FIRM.resolve("README.md"), 2);
        assertEquals(GuideRules.all().size(), expected.size());
        Map<String, String> differences = table(DIFFERENCE, DOCUMENTATION, 3);
        assertTrue(expected.keySet().containsAll(differences.keySet()), differences.toString());
        expected.putAll(differences);

        ModelIndex index = ModelIndex.of(project.models(), project.libraries());
        Standard guide = index.standards().stream()
                .filter(standard -> GuideRules.NAME.equals(standard.getName()))
                .findFirst()
                .orElseThrow();
        Map<String, String> found = new TreeMap<>();
        for (ClauseResult result : Conformity.to(guide).assess(index, guide).clauses()) {
            if (expected.containsKey(result.clause().getNumber())) {
                found.put(result.clause().getNumber(), verdict(result.result()));
            }
        }
        assertEquals(lines(expected), lines(found));
    }

    @Test
    void theContradictionsAreThoseThatItsReadmeNames() throws IOException {
        Map<String, String> found = project.validate().stream()
                .collect(Collectors.groupingBy(issue -> issue.code(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().toString()));
        assertEquals(lines(table(ISSUE, FIRM.resolve("README.md"), 2)), lines(found));
    }

    private static Map<String, String> table(Pattern row, Path page, int column) throws IOException {
        return row.matcher(Files.readString(page))
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(1),
                        found -> found.group(column),
                        (one, other) -> one + "?",
                        TreeMap::new));
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
