package dev.qualis.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.dsl.project.QmsIssue;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.dsl.workspace.Workspace;
import dev.qualis.server.project.Positions;
import dev.qualis.server.project.ServedProjects;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What editors do to a server that they should not. It lives, and what it says at the end is what a fresh check says. */
class RobustnessTest {

    private static final String TEXT = """
        project P language zh, en
        position GM "总经理 😀" | "General manager" { top manager }
        position 质量官 "质量官" reports to GM { chief quality officer }
        process Buy "采购" { owner GM }
        """;

    private static final List<String> PIECES =
            List.of("GM", "质量官", "😀", "\n", "{", "}", "\"", " owner ", "position X \"x\" ", "//", "\r\n", "1");

    @TempDir
    private Path folder;

    private static List<String> fresh(Path file, String text) {
        URI uri = ServedProjects.address(file.toUri().toString());
        Snapshot snapshot =
                Editor.LANGUAGE.injector().getInstance(Workspace.class).of(Map.of(uri, text));
        return snapshot.issues(uri, CancelIndicator.NullImpl).stream()
                .map(QmsIssue::message)
                // half of an emoji, which a message may quote, does not travel in UTF-8
                .map(message -> new String(message.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .toList();
    }

    /** One edit of a text, as an editor sends it, and what the text says afterwards. */
    private static String edit(Editor editor, TextDocumentIdentifier file, String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int length = random.nextInt(3) == 0 ? Math.min(random.nextInt(6), text.length() - from) : 0;
        if (isInPair(text, from) || isInPair(text, from + length)) {
            return text; // no editor stands between the halves of a sign
        }
        String piece = length > 0 ? "" : PIECES.get(random.nextInt(PIECES.size()));
        Positions positions = new Positions(text);
        Position start = positions.position(from);
        if (positions.offset(start) != from || positions.offset(positions.position(from + length)) != from + length) {
            return text; // nor between those of a line end
        }
        editor.replace(file, start, positions.position(from + length), piece);
        return text.substring(0, from) + piece + text.substring(from + length);
    }

    private static boolean isInPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void saysWhatAFreshCheckSaysAfterFastEdits() throws IOException, InterruptedException {
        Path path = Files.writeString(folder.resolve("a.qms"), TEXT);
        try (Editor editor = new Editor("en", folder)) {
            TextDocumentIdentifier file = editor.open(path, TEXT);
            Random random = new Random(42);
            String text = TEXT;
            for (int burst = 0; burst < 4; burst++) {
                text = burst == 0 ? text : reset(editor, file, text);
                for (int i = 0; i < 200; i++) {
                    text = edit(editor, file, text, random);
                    if (i % 10 == 0) {
                        Thread.sleep(50); // two hundred in a second
                    }
                }
                List<String> expected = fresh(path, text);
                assertEquals(expected, editor.messages(file.getUri(), expected::equals), "after burst " + burst);
            }
            reset(editor, file, text);
            List<String> expected = fresh(path, TEXT);
            assertEquals(expected, editor.messages(file.getUri(), expected::equals));
        }
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void answersAllWhileItChecksTextsWithDanglingReferences() throws IOException {
        String text = TEXT.replace("\nposition GM", "\nuse library CQOS, ISO9001\nposition GM")
                + "process Sell \"销售\" { owner Nobody fulfils CQOS 5.1.1, CQOS 99 }\n";
        Path path = Files.writeString(folder.resolve("a.qms"), text);
        List<String> expected = fresh(path, text + "// 19");
        try (Editor editor = new Editor("en", folder)) {
            TextDocumentIdentifier file = editor.open(path, text);
            String now = text;
            List<CompletableFuture<?>> asked = new ArrayList<>();
            var documents = editor.server.getTextDocumentService();
            for (int i = 0; i < 20; i++) {
                String next = text + "// " + i;
                editor.replace(file, new Position(0, 0), new Positions(now).position(now.length()), next);
                now = next;
                asked.add(documents.codeLens(new org.eclipse.lsp4j.CodeLensParams(file)));
                asked.add(documents.semanticTokensFull(new org.eclipse.lsp4j.SemanticTokensParams(file)));
                asked.add(documents.documentSymbol(new org.eclipse.lsp4j.DocumentSymbolParams(file)));
                asked.add(documents.hover(new HoverParams(file, new Position(3, 10))));
                asked.add(editor.server
                        .getWorkspaceService()
                        .executeCommand(new org.eclipse.lsp4j.ExecuteCommandParams(
                                "qualis.assess", List.of(Map.of("uri", file.getUri())))));
            }
            asked.forEach(Editor::get);
            assertEquals(expected, editor.messages(file.getUri(), expected::equals));
        }
    }

    private static String reset(Editor editor, TextDocumentIdentifier file, String text) {
        editor.replace(file, new Position(0, 0), new Positions(text).position(text.length()), TEXT);
        return TEXT;
    }

    @Test
    void livesWithFiveHundredFiles() throws IOException {
        try (Editor editor = new Editor("en", folder)) {
            TextDocumentIdentifier first = editor.open(
                    Files.writeString(folder.resolve("a.qms"), ""),
                    "project P language en\nposition GM \"G\" { top manager }");
            List<TextDocumentIdentifier> files = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                Path path = Files.writeString(folder.resolve("f" + i + ".qms"), "");
                files.add(editor.open(path, "process F" + i + " \"F\" { owner " + (i == 499 ? "GMM" : "GM") + " }"));
            }
            assertEquals(
                    List.of("Position 'GMM' is unknown. Did you mean 'GM'?"),
                    editor.messages(files.get(499).getUri(), messages -> !messages.isEmpty()));
            assertEquals(
                    500,
                    Editor.get(editor.server
                                    .getTextDocumentService()
                                    .references(new org.eclipse.lsp4j.ReferenceParams(
                                            first, new Position(1, 10), new org.eclipse.lsp4j.ReferenceContext(true))))
                            .size());
        }
    }

    @Test
    void livesThroughCancelledRequests() throws IOException {
        Path path = Files.writeString(folder.resolve("a.qms"), TEXT);
        try (Editor editor = new Editor("en", folder)) {
            TextDocumentIdentifier file = editor.open(path, TEXT);
            List<CompletableFuture<?>> asked = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                asked.add(editor.server
                        .getTextDocumentService()
                        .completion(new CompletionParams(file, new Position(3, i % 30))));
            }
            asked.forEach(each -> each.cancel(true));
            assertNotNull(Editor.get(
                    editor.server.getTextDocumentService().hover(new HoverParams(file, new Position(1, 10)))));
        }
    }

    private static byte[] message(String json) {
        byte[] content = json.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("Content-Length: " + content.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(content);
        return out.toByteArray();
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void answersAfterMessagesThatAreNone() throws Exception {
        PipedOutputStream editor = new PipedOutputStream();
        PipedInputStream toServer = new PipedInputStream(editor, 1 << 16);
        PipedInputStream answers = new PipedInputStream(1 << 20);
        PipedOutputStream fromServer = new PipedOutputStream(answers);
        CompletableFuture<Boolean> served = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                served.complete(new QualisServer(Editor.LANGUAGE, false).serve(toServer, fromServer));
            } catch (InterruptedException | RuntimeException failure) {
                served.completeExceptionally(failure);
            }
        });
        String uri = folder.resolve("a.qms").toUri().toString();
        for (String json : List.of(
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}",
                "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"nobody/knows\",\"params\":[1,2]}",
                "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"textDocument/hover\",\"params\":{\"textDocument\":{\"uri\":\""
                        + uri + "\"},\"position\":{\"line\":-5,\"character\":99999}}}",
                "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"textDocument/hover\",\"params\":{}}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{\"uri\":\""
                        + uri + "\",\"version\":1},\"contentChanges\":[]}}",
                "{ this is no JSON",
                "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"workspace/symbol\",\"params\":{\"query\":\"x\"}}",
                "{\"jsonrpc\":\"2.0\",\"id\":6,\"method\":\"shutdown\"}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}")) {
            editor.write(message(json));
            editor.flush();
        }
        assertTrue(served.get(60, TimeUnit.SECONDS));
        fromServer.close();
        String all = new String(answers.readAllBytes(), StandardCharsets.UTF_8);
        String ids = java.util.regex.Pattern.compile("\"id\":\"?(\\d)\"?")
                .matcher(all)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .collect(Collectors.joining());
        assertTrue(ids.contains("1") && ids.contains("2") && ids.contains("6"), all);
    }
}
