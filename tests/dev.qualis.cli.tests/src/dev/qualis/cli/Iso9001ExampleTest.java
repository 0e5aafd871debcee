package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.qualis.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of a company that wants ISO 9001 only: its planted gaps and no others, and no word of the guide. */
class Iso9001ExampleTest {

    private static final Path EXAMPLE = Repository.example("iso9001");

    @TempDir
    private Path folder;

    @Test
    void hasThePlantedGapsThatItsReadmeNamesAndNoOthers() {
        Run check = Run.of("check", EXAMPLE);
        assertEquals(
                List.of(
                        "qualis.audit.finding.overdue",
                        "qualis.document.review.overdue",
                        "qualis.equipment.calibration.overdue",
                        "qualis.person.competence.below",
                        "qualis.supplier.evaluation.overdue",
                        "qualis.task.overdue"),
                Pattern.compile("\\[(qualis\\.[\\w.]+)]")
                        .matcher(check.out() + check.err())
                        .results()
                        .map(found -> found.group(1))
                        .sorted()
                        .toList());
    }

    @Test
    void isJudgedAsAnAuditorWould() throws IOException {
        JsonObject report = AssessedJson.report("assess", EXAMPLE, "--format", "json");
        Map<String, String> open = new TreeMap<>();
        for (JsonElement each : report.getAsJsonArray("clauses")) {
            JsonObject clause = each.getAsJsonObject();
            String result = clause.get("result").getAsString();
            if (!result.equals("met")) {
                open.put(clause.get("id").getAsString(), result);
            }
        }
        assertEquals(
                Map.of(
                        "7.1.5.2", "partly",
                        "7.5.3.1", "partly",
                        "8.3.1", "na",
                        "8.3.2", "na",
                        "8.3.3", "na",
                        "8.3.4", "na",
                        "8.3.5", "na",
                        "8.3.6", "na",
                        "8.4.1", "partly",
                        "8.5.3", "partly"),
                open);
    }

    @Test
    void neverSpeaksOfTheGuide() throws IOException {
        assertEquals(
                ExitCode.FINE,
                Run.of("document", EXAMPLE, "--language", "en", "-o", folder.resolve("manual"))
                        .code());
        List<Path> pages;
        try (Stream<Path> files = Files.walk(folder.resolve("manual"))) {
            pages = files.filter(file -> file.toString().endsWith(".html")).toList();
        }
        assertTrue(pages.size() > 10, pages.size() + " pages");
        for (Path page : pages) {
            String text = Files.readString(page);
            assertFalse(text.contains("CQO") || text.contains("hief quality officer"), page.toString());
        }
    }
}
