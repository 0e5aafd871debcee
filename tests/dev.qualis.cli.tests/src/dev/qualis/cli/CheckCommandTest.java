package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.qualis.testing.Golden;
import dev.qualis.testing.Repository;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

class CheckCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeModel() throws IOException {
        Path model = Files.createDirectories(folder.resolve("模型 1"));
        Files.writeString(model.resolve("a.qms"), """
            project P "项目 <1> & \\"2\\"" language zh, en
            position CQO "首席质量官" | "CQO" reports to 总经理
            """);
        Files.createDirectory(model.resolve("sub"));
        Files.writeString(model.resolve("sub/流程 b.qms"), """
            process Sales "销售" | "Sales" {
                raci {
                    R CQO
                }
            }
            """);
    }

    @Test
    void printsOneLinePerIssueAsTheUserWouldOpenIt() {
        Run run = Run.of("check", model()).without(folder);
        assertEquals(ExitCode.MODEL, run.code());
        assertEquals("""
            TEMP/模型 1/a.qms:1:11: info: Project 'P' has no title in the project's second language. \
            Add '|' and the title. [qualis.title.second.missing]
            TEMP/模型 1/a.qms:2:41: error: Position '总经理' is unknown. [qualis.reference.unknown]
            TEMP/模型 1/sub/流程 b.qms:1:9: warning: Process 'Sales' has no accountable position. \
            Add 'A' and the position to 'raci'. [qualis.process.accountable.missing]
            TEMP/模型 1/sub/流程 b.qms:1:9: error: Process 'Sales' has no owner. \
            Add 'owner' and the position that answers for it. [qualis.process.owner.missing]
            """, run.out());
        assertEquals("2 errors, 1 warning, 1 hint in 2 elements.\n", run.err());
    }

    @Test
    void speaksChinese() {
        Run run = Run.in("zh_CN", "check", model());
        assertTrue(run.out().contains("sub/流程 b.qms:1:9: error: 过程“Sales”"), run.out());
        assertEquals("共 2 个元素：2 个错误，1 个警告，1 个提示。\n", run.err());
    }

    @ParameterizedTest
    @CsvSource({"json, issues.json", "sarif, issues.sarif", "junit, issues.xml"})
    void writesForMachines(String format, String file) throws IOException {
        Run run = Run.of("check", model(), "--format", format);
        assertEquals(ExitCode.MODEL, run.code());
        assertEquals("", run.err());
        Golden.assertMatches(
                file, run.out().replaceFirst("(\"version\": )\"\\d+\\.\\d+\\.\\d+\"(?=,\n *\"rules\")", "$1\"1.2.3\""));
    }

    /** What the schema of SARIF 2.1.0 and code scanning on a forge ask for. */
    @Test
    void theSarifHasWhatItsReadersAskFor() throws IOException {
        JsonObject log = JsonParser.parseString(
                        Run.of("check", model(), "--format", "sarif").out())
                .getAsJsonObject();
        assertEquals("2.1.0", log.get("version").getAsString());
        assertEquals(Set.of("$schema", "version", "runs"), log.keySet());
        JsonObject run = log.getAsJsonArray("runs").get(0).getAsJsonObject();
        assertEquals(Set.of("tool", "columnKind", "results"), run.keySet());
        assertEquals("utf16CodeUnits", run.get("columnKind").getAsString());
        JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
        assertEquals("Qualis", driver.get("name").getAsString());
        JsonArray rules = driver.getAsJsonArray("rules");
        Set<String> ids = new HashSet<>();
        for (JsonElement each : rules) {
            JsonObject rule = each.getAsJsonObject();
            assertTrue(ids.add(rule.get("id").getAsString()), "each rule once: " + rule);
            for (String text : List.of("shortDescription", "help")) {
                assertFalse(rule.getAsJsonObject(text).get("text").getAsString().isBlank());
            }
        }
        for (JsonElement each : run.getAsJsonArray("results")) {
            JsonObject result = each.getAsJsonObject();
            JsonObject rule = rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
            assertEquals(rule.get("id"), result.get("ruleId"));
            assertTrue(Set.of("error", "warning", "note")
                    .contains(result.get("level").getAsString()));
            assertFalse(
                    result.getAsJsonObject("message").get("text").getAsString().isBlank());
            JsonObject place =
                    result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
            String uri = place.getAsJsonObject("artifactLocation").get("uri").getAsString();
            assertFalse(URI.create(uri).isAbsolute(), uri);
            JsonObject region = place.getAsJsonObject("region");
            for (String number : List.of("startLine", "startColumn", "endLine", "endColumn")) {
                assertTrue(region.get(number).getAsInt() >= 1, region.toString());
            }
            assertTrue(
                    region.get("endLine").getAsInt() > region.get("startLine").getAsInt()
                            || region.get("endColumn").getAsInt()
                                    >= region.get("startColumn").getAsInt());
        }
    }

    @Test
    void writesTheJsonThatIsPromised() {
        JsonObject json = JsonParser.parseString(
                        Run.of("check", model(), "--format", "json").out())
                .getAsJsonObject();
        assertEquals("[issues, summary]", json.keySet().toString());
        assertEquals(
                "[file, line, column, length, severity, code, message, clause]",
                json.getAsJsonArray("issues").get(0).getAsJsonObject().keySet().toString());
        assertEquals(
                "[errors, warnings, infos, elements]",
                json.getAsJsonObject("summary").keySet().toString());
    }

    @Test
    void writesWellFormedXml() throws Exception {
        String xml = Run.of("check", model(), "--format", "junit", "--fail-on", "info")
                .out();
        var document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        assertEquals(4, document.getElementsByTagName("testcase").getLength());
        assertEquals(4, document.getElementsByTagName("failure").getLength());
        assertEquals("4", document.getDocumentElement().getAttribute("failures"));
    }

    @Test
    void writesAPassingTestWhereNothingIsFound() {
        Run run = Run.of("check", Repository.example("minimal"), "--format", "junit");
        assertEquals(ExitCode.FINE, run.code());
        assertTrue(run.out().contains("<testcase classname=\"qualis\" name=\"check\"/>"), run.out());
    }

    @ParameterizedTest
    @CsvSource({"error, 0", "warning, 0", "info, 1"})
    void failsFromTheSeverityOn(String threshold, int code) throws IOException {
        Path file = folder.resolve("title.qms");
        Files.writeString(file, "project P \"项目\" language zh, en\n");
        assertEquals(code, Run.of("check", file, "--fail-on", threshold).code());
    }

    @Test
    void findsNothingInTheExamples() {
        assertEquals(
                0,
                Run.of("check", Repository.example("hengxin"), "--fail-on", "error")
                        .code());
        assertEquals(
                "",
                Run.of("check", Repository.example("hengxin"))
                        .out()
                        .lines()
                        .filter(line -> !line.endsWith("[qualis.plan.milestone.overdue]"))
                        .collect(Collectors.joining("\n")));
        Run run = Run.of("check", Repository.example("minimal"));
        assertEquals("", run.out());
        assertTrue(run.err().matches("No issue in \\d+ elements\\.\n"), run.err());
    }

    @Test
    void tellsUnreadableInputInOneSentence() throws IOException {
        Files.write(folder.resolve("b.qms"), new byte[] {0, 1, 2});
        Run run = Run.of("check", folder.resolve("b.qms")).without(folder);
        assertEquals(
                new Run(
                        ExitCode.USAGE,
                        "",
                        "\"TEMP/b.qms\" is no text but binary data: name a .qms file or a folder with .qms files.\n"),
                run);
    }

    @Test
    void doesNotMindAByteOrderMarkOrWindowsLines() throws IOException {
        Path file = folder.resolve("w.qms");
        Files.writeString(file, "\uFEFFunit A \"甲\" | \"A\"\r\nposition B \"乙\" | \"B\" in C\r\n");
        Run run = Run.of("check", file).without(folder);
        assertEquals(
                "TEMP/w.qms:2:25: error: Organisational unit 'C' is unknown. Did you mean 'A'? "
                        + "[qualis.reference.unknown]\n",
                run.out());
    }

    private Path model() {
        return folder.resolve("模型 1");
    }
}
