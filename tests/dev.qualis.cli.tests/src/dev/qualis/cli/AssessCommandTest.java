package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AssessCommandTest {
    private static final Path HENGXIN = Examples.folder("hengxin");

    @Test
    void scoreCanBeRecomputedFromTheJson() {
        Run run = Run.of("assess", HENGXIN, "--format", "json");
        assertEquals(ExitCode.FINE, run.code(), run.err());
        JsonObject report = JsonParser.parseString(run.out()).getAsJsonObject();
        double met = 0;
        double weight = 0;
        int provisions = 0;
        for (JsonElement each : report.getAsJsonArray("clauses")) {
            JsonObject clause = each.getAsJsonObject();
            met += clause.get("share").getAsDouble() * clause.get("weight").getAsDouble();
            weight += clause.get("weight").getAsDouble();
            provisions += clause.get("modality").getAsString().equals("note") ? 0 : 1;
        }
        assertEquals(107, provisions);
        assertEquals(met / weight, report.get("score").getAsDouble(), 1e-12);
    }

    @Test
    void evidenceNamesItsFileAndLine() {
        String json = Run.of("assess", HENGXIN, "--format", "json").out();
        assertTrue(json.contains("\"file\": \"organisation/"), json);
        assertEquals(
                json, Run.in("zh_CN", "assess", HENGXIN, "--format", "json").out());
    }

    @Test
    void failsUnderAScore() {
        assertEquals(
                ExitCode.MODEL, Run.of("assess", HENGXIN, "--fail-under", "1").code());
        assertEquals(
                ExitCode.FINE, Run.of("assess", HENGXIN, "--fail-under", "0").code());
    }

    @Test
    void refusesAScoreInPerCent() {
        assertEquals(
                new Run(
                        ExitCode.USAGE,
                        "",
                        "\"80\" is no value of --fail-under: choose from 0..1. See \"qualis assess --help\".\n"),
                Run.of("assess", HENGXIN, "--fail-under", "80"));
    }

    @Test
    void tellsTheNextStepInBothLanguages() {
        assertTrue(Run.of("assess", HENGXIN).out().contains("  Next: "));
        assertTrue(Run.in("zh_CN", "assess", HENGXIN).out().contains("  下一步："));
    }

    @Test
    void namesTheStandardsThereAre() {
        Run run = Run.of("assess", HENGXIN, "--standard", "NONE");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("NONE") && run.err().contains("CQOS"), run.err());
    }
}
