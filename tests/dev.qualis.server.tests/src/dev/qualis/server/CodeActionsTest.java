package dev.qualis.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fixes and refactorings over the wire, whole answers, on clean and broken text, with Latin and with Chinese keywords. */
class CodeActionsTest {

    private static final String LATIN = """
        project P language zh, en
        use library CQOS
        position GM "总经理" | "General manager" { top manager }
        process Buy "采购" { fulfils CQOS 5.1.3 }
        """;

    private static final String CHINESE = """
        项目 P 语言 中文, 英文
        引用库 CQOS
        岗位 总经理 "总经理" | "General manager" { 最高管理者 }
        过程 采购 "采购" { 满足 CQOS 5.1.3 }
        """;

    @TempDir
    private Path folder;

    private Editor editor;
    private TextDocumentIdentifier file;

    private void open(String locale, String text) throws IOException {
        Path path = Files.writeString(folder.resolve("a.qms"), "");
        editor = new Editor(locale, folder);
        file = editor.open(path, text);
    }

    @AfterEach
    void close() {
        editor.close();
    }

    private List<CodeAction> actions(int line, int character, List<Diagnostic> issues, String only) {
        CodeActionContext context = new CodeActionContext(issues);
        context.setOnly(only == null ? null : List.of(only));
        Position at = new Position(line, character);
        return Editor.get(editor.server
                        .getTextDocumentService()
                        .codeAction(new CodeActionParams(file, new Range(at, at), context)))
                .stream()
                .map(each -> each.getRight())
                .toList();
    }

    private static List<String> titles(List<CodeAction> actions) {
        return actions.stream()
                .map(each -> each.getKind() + " " + each.getTitle())
                .toList();
    }

    private static String text(CodeAction action) {
        return action.getEdit().getChanges().values().iterator().next().stream()
                .map(TextEdit::getNewText)
                .reduce("", String::concat);
    }

    @Test
    void offersRefactoringsByTheirKinds() throws IOException {
        open("en", LATIN);
        assertEquals(
                List.of(
                        "refactor.extract.file Move 'Buy' to the new file 'Buy.qms'",
                        "refactor.rewrite.titles Add the second titles that are missing in this file (1)",
                        "refactor.rewrite.keywords Write the keywords of this file in Chinese",
                        "refactor.rewrite.sort Sort this file by name"),
                titles(actions(3, 9, List.of(), null)));
        assertEquals(
                List.of("refactor.rewrite.sort Sort this file by name"),
                titles(actions(3, 9, List.of(), "refactor.rewrite.sort")));
        assertEquals(List.of(), titles(actions(3, 9, List.of(), "quickfix")));
        CodeActionContext moved = new CodeActionContext(List.of());
        moved.setTriggerKind(CodeActionTriggerKind.Automatic);
        assertEquals(
                List.of(),
                Editor.get(editor.server
                        .getTextDocumentService()
                        .codeAction(
                                new CodeActionParams(file, new Range(new Position(3, 9), new Position(3, 9)), moved))));
    }

    @Test
    void makesTheNewFileBeforeItsTextMoves() throws IOException {
        open("zh-cn", CHINESE);
        CodeAction action = actions(3, 4, List.of(), "refactor.extract").getFirst();
        assertEquals("把“采购”移到新文件“采购.qms”", action.getTitle());
        var changes = action.getEdit().getDocumentChanges();
        String target = folder.resolve("采购.qms").toUri().toString();
        assertEquals(target, ((CreateFile) changes.getFirst().getRight()).getUri());
        assertEquals(target, changes.get(1).getLeft().getTextDocument().getUri());
        assertEquals(
                "过程 采购 \"采购\" { 满足 CQOS 5.1.3 }\n",
                changes.get(1).getLeft().getEdits().getFirst().getLeft().getNewText());
        assertEquals(file.getUri(), changes.get(2).getLeft().getTextDocument().getUri());
    }

    @Test
    void addsWhatTheClauseAtTheCursorMisses() throws IOException {
        open("en", LATIN + "position Qm \"质量官\" { chief quality officer fulfils CQOS 4.4.b }\n");
        CodeAction found = actions(4, 58, List.of(), "refactor.rewrite.clause").getFirst();
        assertEquals("Add what clause CQOS 4.4.b still misses", found.getTitle());
        CodeAction resolved = Editor.get(editor.server.getTextDocumentService().resolveCodeAction(found));
        assertEquals(
                "authority appraisal",
                text(resolved).replaceAll("[{}\\s]+", " ").strip());
        found.setData(null);
        assertEquals(found, Editor.get(editor.server.getTextDocumentService().resolveCodeAction(found)));
        CodeAction none = actions(3, 35, List.of(), "refactor.rewrite.clause").getFirst();
        none.setData(java.util.Map.of("uri", file.getUri(), "standard", "CQOS", "clause", "99"));
        assertThrows(
                IllegalStateException.class,
                () -> Editor.get(editor.server.getTextDocumentService().resolveCodeAction(none)));
    }

    @Test
    void mendsIssuesInTheWordsOfTheFile() throws IOException {
        open("zh-cn", CHINESE);
        editor.messages(file.getUri(), messages -> messages.stream().anyMatch(each -> each.contains("负责人")));
        Diagnostic owner = editor.diagnostics(file.getUri()).stream()
                .filter(each -> each.getCode().getLeft().equals("qualis.process.owner.missing"))
                .findFirst()
                .orElseThrow();
        List<CodeAction> actions = actions(3, 4, List.of(owner), "quickfix");
        assertEquals(List.of("quickfix 补写“过程负责人 …”"), titles(actions));
        assertEquals("\n    过程负责人 …\n", text(actions.getFirst()));
        assertEquals(List.of(owner), actions.getFirst().getDiagnostics());
    }

    @Test
    void offersWhatBrokenTextAllows() throws IOException {
        open("en", LATIN + "position { headcount\n");
        assertEquals(
                List.of(
                        "refactor.extract.file Move 'Buy' to the new file 'Buy.qms'",
                        "refactor.rewrite.titles Add the second titles that are missing in this file (1)"),
                titles(actions(3, 9, List.of(), "refactor")));
        Diagnostic gone = new Diagnostic(new Range(new Position(99, 0), new Position(99, 9)), "no more");
        gone.setCode("qualis.process.owner.missing");
        assertEquals(List.of(), titles(actions(0, 0, List.of(gone, new Diagnostic()), "quickfix")));
    }
}
