package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.qualis.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessCommandTest {
    @TempDir
    private Path temp;

    private static final Path HENGXIN = Repository.example("hengxin");

    @Test
    void aModelWithErrorsIsJudgedAndTheResultCalledPreliminary() throws IOException {
        Path file = Files.writeString(temp.resolve("a.qms"), """
            project A
            use library CQOS
            position CQO reports to Nobody { chief quality officer }
            position Other in Nowhere
            """);
        Run run = Run.of("assess", temp).without(temp);
        assertEquals(ExitCode.MODEL, run.code());
        assertEquals("The text has 2 errors, so this result is preliminary: see \"qualis check TEMP\".\n", run.err());
        assertTrue(run.out().contains("What to do next"), run.out());
        assertEquals(
                "模型文本有 2 个错误，本结果是初步的：请运行“qualis check TEMP”查看。\n",
                Run.in("zh_CN.UTF-8", "assess", temp).without(temp).err());
        Run json = Run.of("assess", file, "--format", "json");
        assertEquals(ExitCode.MODEL, json.code());
        assertEquals(
                2,
                JsonParser.parseString(json.out())
                        .getAsJsonObject()
                        .get("errors")
                        .getAsInt());
        assertEquals(
                0,
                AssessedJson.report("assess", HENGXIN, "--format", "json")
                        .get("errors")
                        .getAsInt());
        Run page = Run.of("assess", temp, "--format", "html");
        assertEquals(ExitCode.MODEL, page.code());
        assertTrue(page.out().contains("模型文本有 2 个错误，本结果是初步的"));
    }

    @Test
    void tellsAnEnterpriseTheTotalThenTheNextStepsThenTheScores() {
        String text = Run.of("assess", HENGXIN).out();
        String total = text.lines().findFirst().orElseThrow();
        assertTrue(total.matches(".+: \\d+ % as a whole"), total);
        assertTrue(text.lines().toList().get(2).startsWith("What to do next, the cheapest first"), text);
        assertTrue(text.indexOf("  1. ") < text.indexOf("The whole"), text);
        String chinese = Run.in("zh_CN", "assess", HENGXIN).out();
        assertTrue(chinese.lines().findFirst().orElseThrow().matches(".+：总分 \\d+ %"), chinese);
        assertTrue(chinese.lines().toList().get(2).startsWith("下一步，最省力的在前"), chinese);
    }

    @Test
    void tellsAnEvaluatorEveryClauseWithItsEvidence() {
        String text = Run.of("assess", HENGXIN, "--as", "evaluator").out();
        JsonObject report = AssessedJson.report("assess", HENGXIN, "--format", "json");
        int from = 0;
        for (JsonElement each : report.getAsJsonArray("clauses")) {
            String head = "\n" + each.getAsJsonObject().get("id").getAsString() + " ";
            from = text.indexOf(head, from);
            assertTrue(from > 0, head);
        }
        assertEquals(report.getAsJsonArray("clauses").size(), text.split("Evaluator's score: ____", -1).length - 1);
        assertTrue(text.contains("found by rule: ") && text.contains("claimed: ") && text.contains(".qms:"));
    }

    @Test
    void failsUnderAScore() {
        assertEquals(
                ExitCode.MODEL, Run.of("assess", HENGXIN, "--fail-under", "1").code());
        assertEquals(
                ExitCode.FINE, Run.of("assess", HENGXIN, "--fail-under", "0").code());
    }

    @Test
    void takesAScoreInPerCentAndTellsWhatIsMissing() {
        Run run = Run.of("assess", HENGXIN, "--fail-under", "100 %");
        assertEquals(ExitCode.MODEL, run.code());
        assertTrue(
                run.err().matches("The score of 9\\d(\\.\\d+)? % is under the 100 % that are asked for\\.\n"),
                run.err());
        assertEquals(
                ExitCode.FINE, Run.of("assess", HENGXIN, "--fail-under", "50%").code());
    }

    @Test
    void refusesAScoreThatMayMeanPerCent() {
        assertEquals(
                new Run(
                        ExitCode.USAGE,
                        "",
                        "\"80\" is no value of --fail-under: choose from 0..1, 0%..100%. See \"qualis assess"
                                + " --help\".\n"),
                Run.of("assess", HENGXIN, "--fail-under", "80"));
    }

    @Test
    void tellsTheNextStepInBothLanguages() {
        assertTrue(Run.of("assess", HENGXIN).out().contains("Gains up to "));
        assertTrue(Run.in("zh_CN", "assess", HENGXIN).out().contains("最多提高"));
    }
}
