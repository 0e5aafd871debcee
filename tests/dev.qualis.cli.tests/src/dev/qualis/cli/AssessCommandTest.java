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
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessCommandTest {
    @TempDir
    private Path temp;

    private static final Path HENGXIN = Repository.example("hengxin");

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
                0, json("assess", HENGXIN, "--format", "json").get("errors").getAsInt());
        Run page = Run.of("assess", temp, "--format", "html");
        assertEquals(ExitCode.MODEL, page.code());
        assertTrue(page.out().contains("模型文本有 2 个错误，本结果是初步的"));
    }

    @Test
    void sectionsCanBeRecomputedFromTheJson() {
        JsonObject report = json("assess", HENGXIN, "--format", "json");
        int recomputed = 0;
        for (JsonElement each : report.getAsJsonArray("sections")) {
            String id = each.getAsJsonObject().get("id").getAsString();
            double met = 0;
            double weight = 0;
            for (JsonElement clause : report.getAsJsonArray("clauses")) {
                String number = clause.getAsJsonObject().get("id").getAsString();
                if (number.equals(id) || number.startsWith(id + ".")) {
                    double own = clause.getAsJsonObject().get("weight").getAsDouble();
                    met += own * clause.getAsJsonObject().get("share").getAsDouble();
                    weight += own;
                }
            }
            assertEquals(weight, each.getAsJsonObject().get("weight").getAsDouble(), 1e-9, id);
            assertEquals(
                    weight == 0 ? 0 : met / weight,
                    each.getAsJsonObject().get("score").getAsDouble(),
                    1e-9,
                    id);
            recomputed++;
        }
        assertTrue(recomputed > 10);
    }

    @Test
    void everyClauseOfTheJsonHasTheSameShape() {
        for (JsonElement each : json("assess", HENGXIN, "--format", "json").getAsJsonArray("clauses")) {
            JsonObject clause = each.getAsJsonObject();
            assertEquals(
                    List.of(
                            "id",
                            "title",
                            "modality",
                            "result",
                            "share",
                            "weight",
                            "rule",
                            "evidence",
                            "reason",
                            "fix"),
                    List.copyOf(clause.keySet()));
            assertEquals(Set.of("zh", "en"), clause.getAsJsonObject("title").keySet());
            assertEquals(Set.of("zh", "en"), clause.getAsJsonObject("reason").keySet());
            String result = clause.get("result").getAsString();
            assertTrue(Set.of("met", "partly", "not", "na").contains(result), result);
            if (result.equals("na")) {
                assertEquals(0, clause.get("weight").getAsDouble());
            }
            if (!clause.get("fix").isJsonNull()) {
                assertEquals(
                        Set.of("zh", "en", "snippet"),
                        clause.getAsJsonObject("fix").keySet());
            }
        }
    }

    static JsonObject clause(JsonObject report, String id) {
        for (JsonElement each : report.getAsJsonArray("clauses")) {
            if (each.getAsJsonObject().get("id").getAsString().equals(id)) {
                return each.getAsJsonObject();
            }
        }
        throw new AssertionError(id);
    }

    static JsonObject json(Object... arguments) {
        Run run = Run.of(arguments);
        return JsonParser.parseString(run.out()).getAsJsonObject();
    }

    @Test
    void tellsAnEnterpriseTheNextStepsBeforeTheScores() {
        String text = Run.of("assess", HENGXIN).out();
        assertTrue(text.startsWith("What to do next, the cheapest first"), text);
        assertTrue(text.indexOf("  1. ") < text.indexOf("The whole"), text);
        assertTrue(Run.in("zh_CN", "assess", HENGXIN).out().startsWith("下一步，最省力的在前"));
    }

    @Test
    void tellsAnEvaluatorEveryClauseWithItsEvidence() {
        String text = Run.of("assess", HENGXIN, "--as", "evaluator").out();
        JsonObject report = json("assess", HENGXIN, "--format", "json");
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
    void writesOnePageWithBothLanguagesAndNoScript() throws IOException {
        Path page = temp.resolve("new/report.html");
        Run run = Run.of("assess", HENGXIN, "--format", "html", "--as", "evaluator", "-o", page);
        assertEquals(ExitCode.FINE, run.code(), run.err());
        String html = Files.readString(page);
        assertTrue(html.contains("id=\"zh\"") && html.contains("id=\"en\""));
        assertTrue(!html.contains("<script") && !html.contains("<link"), "needs another file");
        assertEquals(
                html,
                Run.of("assess", HENGXIN, "--format", "html", "--as", "evaluator")
                        .out());
        assertEquals(List.of("report.html"), names(page.getParent()));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesAWorkbookOnlyToAFile() throws IOException {
        Run none = Run.of("assess", HENGXIN, "--format", "xlsx");
        assertEquals(ExitCode.USAGE, none.code());
        assertTrue(none.err().contains("-o FILE.xlsx"), none.err());
        Path file = temp.resolve("report.xlsx");
        assertEquals(
                ExitCode.FINE,
                Run.of("assess", HENGXIN, "--format", "xlsx", "-o", file).code());
        assertTrue(Files.size(file) > 10_000);
    }

    @Test
    void doesNotReplaceAFileOfAnotherKind() throws IOException {
        Path model = Files.writeString(temp.resolve("firm.qms"), "// mine\n");
        Run run = Run.of("assess", HENGXIN, "--format", "json", "-o", model);
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains(".json"), run.err());
        assertEquals("// mine\n", Files.readString(model));
        assertEquals(
                ExitCode.FINE,
                Run.of("assess", HENGXIN, "--format", "json", "--force", "-o", model)
                        .code());
        assertTrue(Files.readString(model).startsWith("{"));
    }

    @Test
    void replacesAnEarlierReport() throws IOException {
        Path report = Files.writeString(temp.resolve("report.json"), "old");
        assertEquals(
                ExitCode.FINE,
                Run.of("assess", HENGXIN, "--format", "json", "-o", report).code());
        assertTrue(Files.readString(report).contains("\"clauses\""));
        assertEquals(List.of("report.json"), names(temp));
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment.md", "assessment.zh.md"})
    void assessesByACatalogueOfTheUserAsTheDocumentationSays(String page) throws IOException {
        List<String> examples = examples(page);
        Files.writeString(Files.createDirectories(temp.resolve("catalogues")).resolve("house.qms"), examples.get(0));
        Files.writeString(temp.resolve("firm.qms"), examples.get(1));
        assertEquals(ExitCode.FINE, Run.of("check", temp).code());
        JsonObject report = json("assess", temp, "--standard", "HouseRules", "--format", "json");
        assertEquals("met", clause(report, "1").get("result").getAsString());
        JsonObject evidence =
                clause(report, "1").getAsJsonArray("evidence").get(0).getAsJsonObject();
        assertEquals("shared", evidence.get("kind").getAsString());
        assertEquals("Audit", evidence.get("element").getAsString());
        assertEquals("firm.qms", evidence.get("file").getAsString());
        assertEquals("not", clause(report, "2").get("result").getAsString());
        assertEquals(0.5, report.get("score").getAsDouble());

        Run unknown = Run.of("assess", temp);
        assertEquals(ExitCode.USAGE, unknown.code());
        assertTrue(unknown.err().contains("HouseRules, ISO9001"), unknown.err());
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
                        "\"80\" is no value of --fail-under: choose from 0..1, 0%..100%. See \"qualis assess --help\".\n"),
                Run.of("assess", HENGXIN, "--fail-under", "80"));
    }

    @Test
    void tellsTheNextStepInBothLanguages() {
        assertTrue(Run.of("assess", HENGXIN).out().contains("Gains up to "));
        assertTrue(Run.in("zh_CN", "assess", HENGXIN).out().contains("最多提高"));
    }

    @Test
    void namesTheStandardsThereAre() {
        Run run = Run.of("assess", HENGXIN, "--standard", "NONE");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("NONE") && run.err().contains("CQOS"), run.err());
    }
}
