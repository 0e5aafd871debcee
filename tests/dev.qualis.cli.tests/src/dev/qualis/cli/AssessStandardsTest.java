package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.qualis.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other standards than the guide: integrated ones, and a catalogue of the user. */
class AssessStandardsTest {
    private static final Path HENGXIN = Repository.example("hengxin");

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"assessment.md", "assessment.zh.md"})
    void assessesByACatalogueOfTheUserAsTheDocumentationSays(String page) throws IOException {
        List<String> examples = examples(page);
        Files.writeString(Files.createDirectories(temp.resolve("catalogues")).resolve("house.qms"), examples.get(0));
        Files.writeString(temp.resolve("firm.qms"), examples.get(1));
        assertEquals(ExitCode.FINE, Run.of("check", temp).code());
        JsonObject report = AssessedJson.report("assess", temp, "--standard", "HouseRules", "--format", "json");
        assertEquals("met", AssessedJson.clause(report, "1").get("result").getAsString());
        JsonObject evidence = AssessedJson.clause(report, "1")
                .getAsJsonArray("evidence")
                .get(0)
                .getAsJsonObject();
        assertEquals("shared", evidence.get("kind").getAsString());
        assertEquals("Audit", evidence.get("element").getAsString());
        assertEquals("firm.qms", evidence.get("file").getAsString());
        assertEquals("not", AssessedJson.clause(report, "2").get("result").getAsString());
        assertEquals(0.5, report.get("score").getAsDouble());

        Run unknown = Run.of("assess", temp);
        assertEquals(ExitCode.USAGE, unknown.code());
        assertTrue(unknown.err().contains("HouseRules, ISO9001"), unknown.err());
    }

    @Test
    void integratedStandardsShareTheEvidenceOfTheGuide() {
        for (String standard : List.of("ISO9001", "ISO14001", "ISO45001", "ISO37301")) {
            String json = Run.of("assess", HENGXIN, "--standard", standard, "--format", "json")
                    .out();
            assertTrue(json.contains("\"kind\": \"shared\""), standard);
            assertTrue(json.contains("clauses of CQOS"), standard);
        }
    }

    @Test
    void namesTheStandardsThereAre() {
        Run run = Run.of("assess", HENGXIN, "--standard", "NONE");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("NONE") && run.err().contains("CQOS"), run.err());
    }

    /** The models on a page of the documentation. */
    private static List<String> examples(String page) throws IOException {
        Path docs = HENGXIN.resolve("../../docs").normalize();
        return Pattern.compile("(?s)```qms\n(.*?)```")
                .matcher(Files.readString(docs.resolve(page)))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
