package dev.qualis.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.StreamSupport;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What editors ask beyond the protocol, over the wire, of a text that is not saved. */
class CommandsTest {

    private static final String TEXT = """
        项目 P 语言 zh, en
        引用库 CQOS
        岗位 总经理 "总经理" | "General manager" { 最高管理者 }
        岗位 质量官 "质量官 😀" | "Quality officer" 汇报给 总经理 { 首席质量官 }
        """;

    @TempDir
    private Path folder;

    private Editor editor;
    private TextDocumentIdentifier file;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(folder.resolve("a.qms"), "");
        editor = new Editor("zh-cn", folder);
        file = editor.open(folder.resolve("a.qms"), TEXT);
    }

    @AfterEach
    void close() {
        editor.close();
    }

    private JsonElement run(String command, Map<String, Object> argument) {
        return new Gson()
                .toJsonTree(Editor.get(editor.server
                        .getWorkspaceService()
                        .executeCommand(new ExecuteCommandParams(command, List.of(argument)))));
    }

    private String refusal(String command, Object... arguments) {
        var answer = editor.server
                .getWorkspaceService()
                .executeCommand(new ExecuteCommandParams(command, List.of(arguments)));
        ExecutionException failure = assertThrows(ExecutionException.class, answer::get);
        return ((ResponseErrorException) failure.getCause()).getResponseError().getMessage();
    }

    @Test
    void listsWhatCanBeDrawn() {
        JsonArray kinds =
                run("qualis.pictures", Map.of("uri", folder.toUri().toString())).getAsJsonArray();
        assertTrue(
                StreamSupport.stream(kinds.spliterator(), false)
                        .map(JsonElement::getAsJsonObject)
                        .anyMatch(kind -> kind.get("id").getAsString().equals("OrganisationChart")
                                && kind.get("form").getAsString().equals("diagram")
                                && kind.get("label").getAsString().equals("组织结构图")),
                kinds.toString());
    }

    @Test
    void drawsTheTextUnderEditWithTheAddressesOfItsElements() {
        JsonObject picture = run("qualis.picture", Map.of("uri", file.getUri(), "kind", "OrganisationChart"))
                .getAsJsonObject();
        String svg = picture.get("svg").getAsString();
        assertTrue(svg.contains("<a href=\"#Position:质量官\"") && svg.contains("质量官 😀"), svg);
        JsonObject officer = StreamSupport.stream(
                        picture.getAsJsonArray("elements").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(each -> each.get("id").getAsString().equals("Position:质量官"))
                .findFirst()
                .orElseThrow();
        assertEquals(file.getUri(), officer.get("uri").getAsString());
        assertEquals(
                "{\"start\":{\"line\":3,\"character\":3},\"end\":{\"line\":3,\"character\":6}}",
                officer.get("name").toString().replace(".0", ""));
        assertEquals(
                "{\"start\":{\"line\":3,\"character\":0},\"end\":{\"line\":3,\"character\":53}}",
                officer.get("range").toString().replace(".0", ""));
    }

    @Test
    void writesPicturesAsFiles() {
        JsonObject written = run(
                        "qualis.picture", Map.of("uri", file.getUri(), "kind", "OrganisationChart", "file", "svg"))
                .getAsJsonObject();
        assertEquals("OrganisationChart.svg", written.get("name").getAsString());
        String svg =
                new String(Base64.getDecoder().decode(written.get("content").getAsString()), StandardCharsets.UTF_8);
        assertTrue(svg.startsWith("<svg") && !svg.contains("<a href"), svg);
    }

    @Test
    void judgesAndSaysWhatToWriteWhere() {
        JsonObject report = run("qualis.assess", Map.of("uri", file.getUri())).getAsJsonObject();
        assertEquals("CQOS", report.get("standard").getAsString());
        assertEquals("[\"CQOS\"]", report.get("standards").toString());
        assertEquals(0, report.get("errors").getAsInt());
        JsonObject appraisal = clause(report, "4.4.b");
        assertEquals("not", appraisal.get("result").getAsString());
        assertEquals("权限 考核权", appraisal.get("snippet").getAsString());
        JsonObject insertion = run("qualis.fix", Map.of("uri", file.getUri(), "standard", "CQOS", "clause", "4.4.b"))
                .getAsJsonObject();
        JsonObject edit = insertion
                .getAsJsonObject("edit")
                .getAsJsonObject("changes")
                .getAsJsonArray(file.getUri())
                .get(0)
                .getAsJsonObject();
        assertEquals(
                "{\"range\":{\"start\":{\"line\":3,\"character\":52},\"end\":{\"line\":3,\"character\":52}},"
                        + "\"newText\":\"\\n    权限 考核权\\n\"}",
                edit.toString().replace(".0", ""));
        assertEquals(
                "{\"line\":5,\"character\":0}", insertion.get("gap").toString().replace(".0", ""));
    }

    @Test
    void judgesDrawsAndWritesTextWithErrors() {
        editor.type(file, new org.eclipse.lsp4j.Position(3, 0), 2, "岗位 X 汇报给 没有 }} 岗位");
        JsonObject report = run("qualis.assess", Map.of("uri", file.getUri())).getAsJsonObject();
        assertTrue(report.get("errors").getAsInt() > 0, report.get("errors").toString());
        JsonObject picture = run("qualis.picture", Map.of("uri", file.getUri(), "kind", "OrganisationChart"))
                .getAsJsonObject();
        assertTrue(picture.get("svg").getAsString().contains("总经理"));
        Path manual = folder.resolve("broken");
        JsonObject written = run(
                        "qualis.document",
                        Map.of("uri", file.getUri(), "folder", manual.toUri().toString()))
                .getAsJsonObject();
        assertTrue(written.get("main").getAsString().endsWith("/index.html"), written.toString());
    }

    private static JsonObject clause(JsonObject report, String number) {
        return StreamSupport.stream(report.getAsJsonArray("clauses").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(each -> each.get("number").getAsString().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void writesDocumentsOfTheTextUnderEdit() throws IOException {
        Path manual = folder.resolve("manual");
        JsonObject written = run(
                        "qualis.document",
                        Map.of("uri", file.getUri(), "folder", manual.toUri().toString(), "formats", List.of("md")))
                .getAsJsonObject();
        Path main = Path.of(java.net.URI.create(written.get("main").getAsString()));
        assertTrue(Files.readString(main).contains("质量官"), main.toString());
    }

    @Test
    void saysWhatSpreadsheetsWouldBring() throws IOException {
        Path table = Files.writeString(folder.resolve("岗位.csv"), "岗位名称,英文名称,汇报对象\n采购总监,Head of purchasing,总经理\n");
        JsonObject imported = run(
                        "qualis.import",
                        Map.of(
                                "uri",
                                file.getUri(),
                                "files",
                                List.of(table.toUri().toString())))
                .getAsJsonObject();
        assertEquals(1, imported.get("created").getAsInt(), imported.toString());
        assertTrue(imported.get("edit").toString().contains("采购总监"), imported.toString());
    }

    @Test
    void refusesInTheLanguageOfTheReader() {
        assertTrue(refusal("qualis.picture", Map.of("uri", file.getUri(), "kind", "Nonsense"))
                .contains("Nonsense"));
        assertEquals("请用 uri 指明项目。", refusal("qualis.picture", Map.of("kind", "OrganisationChart")));
        assertEquals("请用 uri 指明项目。", refusal("qualis.assess", Map.of("uri", "untitled:1")));
        assertEquals("The argument has to be one object.", refusal("qualis.assess"));
        assertEquals("There is no command 'qualis.nonsense'.", refusal("qualis.nonsense"));
        assertEquals(
                "该标准没有条款“9.9”。",
                refusal("qualis.fix", Map.of("uri", file.getUri(), "standard", "CQOS", "clause", "9.9")));
    }
}
