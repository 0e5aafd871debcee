package dev.qualis.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualisServerTest {

    private static final String HEAD = """
        project P language zh, en
        use library CQOS
        position GM "总经理" | "General manager" { top manager }
        position 首席质量官 "首席质量官 😀" | "Chief quality officer" reports to GM { chief quality officer }
        """;

    private static final String REST = """
        process Buy "采购" | "Purchasing" { owner GM }
        process Sell "销售" | "Sales" { owner 首席质量官 after Buy }
        """;

    @TempDir
    private Path folder;

    private Path rest;
    private Editor editor;
    private TextDocumentIdentifier head;

    @BeforeEach
    void open() throws IOException {
        rest = Files.writeString(folder.resolve("rest.qms"), REST);
        Path file = Files.writeString(folder.resolve("head.qms"), "what the disk says does not count while it is open");
        editor = new Editor("en", folder);
        head = editor.open(file, HEAD);
    }

    @AfterEach
    void close() {
        editor.close();
    }

    private static Position at(int line, int character) {
        return new Position(line, character);
    }

    @Test
    void tellsWhatIsWrongWhileItIsTypedAndThatItIsMended() {
        assertEquals(List.of(), editor.messages(head.getUri(), List::isEmpty));
        editor.type(head, at(3, HEAD.lines().toList().get(3).indexOf("GM {")), 2, "GMM");
        assertEquals(
                List.of("Position 'GMM' is unknown. Did you mean 'GM'?"),
                editor.messages(head.getUri(), messages -> !messages.isEmpty()));
        var diagnostic = editor.diagnostics(head.getUri()).getFirst();
        assertEquals("qualis.reference.unknown", diagnostic.getCode().getLeft());
        var actions = Editor.get(editor.server
                .getTextDocumentService()
                .codeAction(
                        new CodeActionParams(head, diagnostic.getRange(), new CodeActionContext(List.of(diagnostic)))));
        assertEquals(
                List.of("Change to 'GM'", "Add 'position GMM \"GMM\"'"),
                actions.stream()
                        .filter(action -> action.getRight().getKind().equals("quickfix"))
                        .map(action -> action.getRight().getTitle())
                        .toList());
        editor.type(head, diagnostic.getRange().getStart(), 3, "GM");
        assertEquals(List.of(), editor.messages(head.getUri(), List::isEmpty));
    }

    @Test
    void completesReferencesWithTitlesOnABrokenLine() {
        editor.type(
                head,
                at(3, HEAD.lines().toList().get(3).indexOf("GM {")),
                HEAD.lines().toList().get(3).length(),
                "");
        int end = HEAD.lines().toList().get(3).indexOf("GM {");
        var answer =
                Editor.get(editor.server.getTextDocumentService().completion(new CompletionParams(head, at(3, end))));
        Map<String, String> items = answer.getRight().getItems().stream()
                .collect(Collectors.toMap(CompletionItem::getLabel, CompletionItem::getDetail));
        assertEquals("总经理 · General manager", items.get("GM"), items.toString());
        assertFalse(items.containsKey("Buy"), items.toString());
    }

    @Test
    void explainsLeadsAndListsAcrossFiles() {
        int column = HEAD.lines().toList().get(3).indexOf("GM {");
        Hover hover =
                Editor.get(editor.server.getTextDocumentService().hover(new HoverParams(head, at(3, column + 1))));
        String text = hover.getContents().getRight().getValue();
        assertTrue(text.startsWith("**Position** `GM`\n\n总经理 · General manager\n\nReferred to 2 times: "), text);
        assertEquals(new Range(at(3, column), at(3, column + 2)), hover.getRange());
        var definition = Editor.get(
                editor.server.getTextDocumentService().definition(new DefinitionParams(head, at(3, column))));
        assertEquals(List.of(new Location(head.getUri(), new Range(at(2, 9), at(2, 11)))), definition.getLeft());
        var references = Editor.get(editor.server
                .getTextDocumentService()
                .references(new ReferenceParams(head, at(2, 10), new ReferenceContext(true))));
        assertEquals(
                List.of("head.qms 2:9", "head.qms 3:" + column, "rest.qms 0:40"),
                references.stream()
                        .map(each -> each.getUri().substring(each.getUri().lastIndexOf('/') + 1) + " "
                                + each.getRange().getStart().getLine() + ":"
                                + each.getRange().getStart().getCharacter())
                        .toList());
        var symbols = Editor.get(editor.server.getWorkspaceService().symbol(new WorkspaceSymbolParams("总经")));
        assertEquals(
                List.of("GM"),
                symbols.getRight().stream().map(symbol -> symbol.getName()).toList());
        var outline = Editor.get(editor.server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(head)));
        assertEquals(
                List.of("P", "GM", "首席质量官"),
                outline.stream()
                        .map(each -> each.getRight())
                        .map(DocumentSymbol::getName)
                        .toList());
    }

    @Test
    void renamesInAllFilesAndRefusesWhatWouldBreakSomething() {
        var edit = Editor.get(editor.server.getTextDocumentService().rename(new RenameParams(head, at(2, 10), "总经理")));
        Map<String, Integer> counts = edit.getChanges().entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey().substring(each.getKey().lastIndexOf('/') + 1),
                        each -> each.getValue().size()));
        assertEquals(Map.of("head.qms", 2, "rest.qms", 1), counts);
        for (String name : List.of("首席质量官", "a b", "1", "")) {
            assertThrows(
                    IllegalStateException.class,
                    () -> Editor.get(
                            editor.server.getTextDocumentService().rename(new RenameParams(head, at(2, 10), name))),
                    name);
        }
    }

    @Test
    void formatsAFile() {
        editor.type(head, at(2, 8), 1, "    ");
        List<? extends TextEdit> edits = Editor.get(editor.server
                .getTextDocumentService()
                .formatting(new DocumentFormattingParams(head, new FormattingOptions(4, true))));
        assertTrue(edits.getFirst().getNewText().contains("position GM \"总经理\""), edits.toString());
    }

    @Test
    void tellsTheScoreAndThenOnlyWhatChanged() throws InterruptedException {
        ConformityParams first = editor.judged.poll(60, TimeUnit.SECONDS);
        assertEquals("CQOS", first.standard());
        assertTrue(first.changes().size() > 100, "" + first.changes().size());
        editor.type(head, at(3, HEAD.lines().toList().get(3).indexOf("{ chief") + 1), 0, " executive");
        ConformityParams next = editor.judged.poll(60, TimeUnit.SECONDS);
        while (next != null && next.changes().size() > 100) { // the first run may have seen the disk
            next = editor.judged.poll(60, TimeUnit.SECONDS);
        }
        assertTrue(
                next != null
                        && next.changes().stream()
                                .anyMatch(change -> change.clause().equals("3.1")),
                "" + next);
        assertTrue(next.changes().size() < 10, next.toString());
    }

    @Test
    void livesThroughNonsenseAndEndsWhenTheEditorDoes() throws IOException {
        editor.type(head, at(999, 999), 5, "}}} {{{ \"");
        editor.type(new TextDocumentIdentifier("untitled:Untitled-1"), at(0, 0), 0, "x");
        editor.type(new TextDocumentIdentifier("file:///%00"), at(-1, -1), 0, "x");
        assertFalse(
                editor.messages(head.getUri(), messages -> !messages.isEmpty()).isEmpty());
        Editor.get(editor.server
                .getTextDocumentService()
                .hover(new HoverParams(new TextDocumentIdentifier("x:y"), at(0, 0))));
        assertFalse(editor.vanish());
    }

    @Test
    void endsAsItIsTold() {
        assertTrue(editor.end());
    }
}
