package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.qualis.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An assessment set against the report of an earlier one. */
class AssessBaselineTest {
    private static final Path HENGXIN = Repository.example("hengxin");

    @TempDir
    private Path temp;

    @Test
    void tellsWhatGotBetterAndWorse() throws IOException {
        Path now = temp.resolve("now.json");
        Run.of("assess", HENGXIN, "--format", "json", "-o", now);
        JsonObject report = JsonParser.parseString(Files.readString(now)).getAsJsonObject();
        JsonObject met = AssessedJson.clause(report, "4.1.a");
        met.addProperty("share", 0.5);
        JsonObject open = AssessedJson.clause(report, "5.1.1");
        open.addProperty("share", 1);
        open.addProperty("id", "9.9");
        JsonObject worse = AssessedJson.clause(report, "5.4.b");
        worse.addProperty("share", 1);
        Path before = Files.writeString(temp.resolve("before.json"), report.toString());

        JsonObject baseline = AssessedJson.report("assess", HENGXIN, "--format", "json", "--baseline", before)
                .getAsJsonObject("baseline");
        assertEquals(
                "4.1.a",
                baseline.getAsJsonArray("better")
                        .get(0)
                        .getAsJsonObject()
                        .get("id")
                        .getAsString());
        assertEquals(
                "5.4.b",
                baseline.getAsJsonArray("worse")
                        .get(0)
                        .getAsJsonObject()
                        .get("id")
                        .getAsString());
        assertEquals("5.1.1", baseline.getAsJsonArray("new").get(0).getAsString());
        assertEquals("9.9", baseline.getAsJsonArray("gone").get(0).getAsString());

        Run run = Run.of("assess", HENGXIN, "--baseline", before, "--no-worse");
        assertEquals(ExitCode.MODEL, run.code());
        assertTrue(run.out().contains("Worse:\n  5.4.b"), run.out());
        assertTrue(run.out().contains("Better:\n  4.1.a"), run.out());
        assertEquals(
                ExitCode.FINE,
                Run.of("assess", HENGXIN, "--baseline", now, "--no-worse").code());
        assertEquals(
                ExitCode.FINE, Run.of("assess", HENGXIN, "--baseline", before).code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "[]",
                "null",
                "{}",
                "{\"standard\":\"CQOS\",\"score\":0.5}",
                "{\"standard\":\"CQOS\",\"score\":0.5,\"clauses\":[1]}",
                "{\"standard\":\"CQOS\",\"score\":7,\"clauses\":[]}",
                "{\"standard\":\"CQOS\",\"score\":NaN,\"clauses\":[]}",
                "{\"standard\":{},\"score\":0.5,\"clauses\":[]}",
                "{\"standard\":\"CQOS\",\"score\":\"much\",\"clauses\":[]}",
                "{\"standard\":\"CQOS\",\"score\":1,\"clauses\":[]} and more",
                "{\"standard\":\"CQOS\",\"score\":1,\"clauses\":[{\"id\":\"1\",\"share\":null}]}"
            })
    void refusesABaselineThatIsNoReport(String text) throws IOException {
        Path file = Files.writeString(temp.resolve("before.json"), text);
        Run run = Run.of("assess", HENGXIN, "--baseline", file).without(temp);
        assertEquals(ExitCode.USAGE, run.code());
        assertEquals(
                "\"TEMP/before.json\" is no report of an assessment: write one with"
                        + " \"qualis assess --format json -o FILE\".\n",
                run.err());
    }

    @Test
    void refusesABaselineThatCannotBeRead() throws IOException {
        assertEquals(
                ExitCode.USAGE,
                Run.of("assess", HENGXIN, "--baseline", temp.resolve("none.json"))
                        .code());
        assertEquals(
                ExitCode.USAGE, Run.of("assess", HENGXIN, "--baseline", temp).code());
        Path deep = Files.writeString(temp.resolve("deep.json"), "[".repeat(1_000_000));
        assertEquals(
                ExitCode.USAGE, Run.of("assess", HENGXIN, "--baseline", deep).code());
        Path binary = Files.write(temp.resolve("b.json"), new byte[] {0, 1, (byte) 0xFF});
        assertEquals(
                ExitCode.USAGE, Run.of("assess", HENGXIN, "--baseline", binary).code());
        assertEquals(ExitCode.USAGE, Run.of("assess", HENGXIN, "--no-worse").code());
    }

    @Test
    void refusesABaselineOfAnotherStandard() throws IOException {
        Path other = temp.resolve("iso.json");
        Run.of("assess", HENGXIN, "--standard", "ISO9001", "--format", "json", "-o", other);
        Run run = Run.of("assess", HENGXIN, "--baseline", other);
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("ISO9001") && run.err().contains("CQOS"), run.err());
    }
}
