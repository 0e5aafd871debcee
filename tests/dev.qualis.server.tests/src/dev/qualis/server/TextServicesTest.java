package dev.qualis.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import dev.qualis.server.document.Markings;
import dev.qualis.server.project.Positions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.LinkedEditingRangeParams;
import org.eclipse.lsp4j.LinkedEditingRanges;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.SignatureInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TypeDefinitionParams;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Tuple;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Services over the wire, whole answers: on clean and broken text, with Latin and with Chinese keywords. */
class TextServicesTest {

    private static final String LATIN = """
        project P language zh, en
        use library CQOS
        // one
        // two
        position GM "总经理" | "General manager" { top manager }
        position CQO "质量官 😀" | "Quality officer" reports to GM {
            chief quality officer
            authority veto over productRelease
            headcount 1
            fulfils CQOS 4.3.a evidence "proof.pdf"
        }
        process Buy "采购" | "Purchasing" { owner CQO }
        """;

    private static final String CHINESE = """
        项目 P 语言 zh, en
        引用库 CQOS
        岗位 总经理 "总经理" | "General manager" { 最高管理者 }
        岗位 质量官 "质量官 😀" | "Quality officer" 汇报给 总经理 {
            首席质量官
            权限 否决权 针对 产品放行
        }
        """;

    /** In the middle a number and a name are missing. */
    private static final String BROKEN = """
        project P language zh, en
        position GM "总经理" { top manager }
        position CQO "质量官" reports to GM {
            headcount
            authority veto over
        }
        process Buy "采购" { owner GM }
        """;

    @TempDir
    private Path folder;

    private Editor editor;
    private TextDocumentIdentifier file;

    private TextDocumentService open(String locale, String text) {
        try {
            Files.writeString(folder.resolve("proof.pdf"), "%PDF");
            Path path = Files.writeString(folder.resolve("a.qms"), "");
            editor = new Editor(locale, folder);
            file = editor.open(path, text);
            return editor.server.getTextDocumentService();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @AfterEach
    void close() {
        if (editor != null) {
            editor.close();
        }
    }

    private static String shown(Position position) {
        return position.getLine() + ":" + position.getCharacter();
    }

    private static String shown(Range range) {
        return shown(range.getStart()) + "-" + shown(range.getEnd());
    }

    /** Each coloured word with what it is, line by line. */
    private String colours(String text, TextDocumentService service) {
        List<Integer> data = Editor.get(service.semanticTokensFull(new SemanticTokensParams(file)))
                .getData();
        List<String> lines = text.lines().toList();
        List<List<String>> shown = new ArrayList<>();
        lines.forEach(line -> shown.add(new ArrayList<>()));
        int line = 0;
        int character = 0;
        for (int i = 0; i < data.size(); i += 5) {
            line += data.get(i);
            character = data.get(i) == 0 ? character + data.get(i + 1) : data.get(i + 1);
            String word = lines.get(line).substring(character, character + data.get(i + 2));
            shown.get(line)
                    .add(word + "/" + Markings.LEGEND.getTokenTypes().get(data.get(i + 3))
                            + (data.get(i + 4) == 1 ? "!" : ""));
        }
        return shown.stream().map(words -> String.join(" ", words)).collect(Collectors.joining("\n"));
    }

    @Test
    void coloursByMeaning() {
        assertEquals("""
            project/keyword P/class! language/keyword zh/enumMember en/enumMember
            use/keyword library/keyword CQOS/variable
            // one/comment
            // two/comment
            position/keyword GM/class! "总经理"/string "General manager"/string top/keyword manager/keyword
            position/keyword CQO/class! "质量官 😀"/string "Quality officer"/string reports/keyword to/keyword GM/variable
            chief/keyword quality/keyword officer/keyword
            authority/keyword veto/enumMember over/keyword productRelease/enumMember
            headcount/keyword 1/number
            fulfils/keyword CQOS/macro 4.3.a/macro evidence/keyword "proof.pdf"/string

            process/keyword Buy/class! "采购"/string "Purchasing"/string owner/keyword CQO/variable\
            """, colours(LATIN, open("en", LATIN)));
    }

    @Test
    void coloursChineseWordsAlike() {
        assertEquals("""
            项目/keyword P/class! 语言/keyword zh/enumMember en/enumMember
            引用库/keyword CQOS/variable
            岗位/keyword 总经理/class! "总经理"/string "General manager"/string 最高管理者/keyword
            岗位/keyword 质量官/class! "质量官 😀"/string "Quality officer"/string 汇报给/keyword 总经理/variable
            首席质量官/keyword
            权限/keyword 否决权/enumMember 针对/keyword 产品放行/enumMember
            """, colours(CHINESE, open("zh-cn", CHINESE)));
    }

    @Test
    void coloursBrokenText() {
        assertEquals("""
            project/keyword P/class! language/keyword zh/enumMember en/enumMember
            position/keyword GM/class! "总经理"/string top/keyword manager/keyword
            position/keyword CQO/class! "质量官"/string reports/keyword to/keyword GM/variable



            process/keyword Buy/class! "采购"/string owner/keyword GM/variable\
            """, colours(BROKEN, open("en", BROKEN)));
    }

    private String folds(TextDocumentService service) {
        return Editor.get(service.foldingRange(new FoldingRangeRequestParams(file))).stream()
                .map(fold -> fold.getStartLine() + "-" + fold.getEndLine()
                        + (fold.getKind() == null ? "" : " " + fold.getKind()))
                .collect(Collectors.joining(", "));
    }

    @Test
    void foldsBlocksAndComments() {
        assertEquals("2-3 comment, 5-10", folds(open("en", LATIN)));
    }

    @Test
    void foldsBrokenText() {
        assertEquals("2-5", folds(open("en", BROKEN)));
    }

    private String selections(TextDocumentService service, int line, int character) {
        SelectionRange range = Editor.get(
                        service.selectionRange(new SelectionRangeParams(file, List.of(new Position(line, character)))))
                .getFirst();
        List<String> shown = new ArrayList<>();
        for (SelectionRange each = range; each != null; each = each.getParent()) {
            shown.add(shown(each.getRange()));
        }
        return String.join(" ", shown);
    }

    @Test
    void growsTheSelection() {
        assertEquals("9:12-9:16 9:12-9:22 9:4-9:43 5:0-10:1 0:0-11:45 0:0-12:0", selections(open("en", LATIN), 9, 13));
        editor.close();
        assertEquals("5:7-5:10 5:4-5:18 3:0-6:1 0:0-6:1 0:0-7:0", selections(open("zh-cn", CHINESE), 5, 9));
        editor.close();
        assertEquals("3:4-3:13 2:0-5:1 0:0-6:29 0:0-7:0", selections(open("en", BROKEN), 3, 6));
    }

    private String hints(TextDocumentService service) {
        return Editor.get(service.inlayHint(
                        new InlayHintParams(file, new Range(new Position(0, 0), new Position(99, 0)))))
                .stream()
                .map(hint -> shown(hint.getPosition()) + " " + hint.getLabel().getLeft())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void saysWhatNamesStandFor() {
        assertEquals("""
            1:16 Guide to the chief quality officer syste…
            5:55 General manager
            9:22 Organisation and staff
            11:43 Quality officer\
            """, hints(open("en", LATIN)));
        editor.close();
        assertEquals("1:8 首席质量官制度实施指南", hints(open("zh-cn", CHINESE)));
        editor.close();
        assertEquals("2:32 总经理\n6:27 总经理", hints(open("zh-cn", BROKEN)));
    }

    private String lenses(TextDocumentService service) {
        return Editor.get(service.codeLens(new CodeLensParams(file))).stream()
                .map(lens -> shown(lens.getRange()) + " " + lens.getCommand().getTitle())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void countsAboveElements() {
        assertEquals("""
            0:8-0:9 CQOS 2.0 %
            4:9-4:11 1 reference
            5:9-5:12 1 reference
            11:8-11:11 has 2 of 8 things a process needs\
            """, lenses(open("en", LATIN)));
        editor.close();
        assertEquals("0:3-0:4 CQOS 1.1 %\n2:3-2:6 被引用 1 次", lenses(open("zh-cn", CHINESE)));
        editor.close();
        assertEquals("1:9-1:11 2 references\n6:8-6:11 has 1 of 8 things a process needs", lenses(open("en", BROKEN)));
    }

    @Test
    void leadsToEvidence() {
        TextDocumentService service = open("en", LATIN);
        assertEquals(
                "9:33-9:42 proof.pdf",
                Editor.get(service.documentLink(new DocumentLinkParams(file))).stream()
                        .map(link -> shown(link.getRange()) + " "
                                + link.getTarget().substring(link.getTarget().lastIndexOf('/') + 1))
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void tellsWhoDependsOnWhom() {
        TextDocumentService service = open("en", LATIN);
        CallHierarchyItem officer = Editor.get(
                        service.prepareCallHierarchy(new CallHierarchyPrepareParams(file, new Position(5, 10))))
                .getFirst();
        assertEquals("CQO Position · 质量官 😀 · Quality officer", officer.getName() + " " + officer.getDetail());
        assertEquals(
                "Buy 11:40-11:43",
                Editor.get(service.callHierarchyIncomingCalls(new CallHierarchyIncomingCallsParams(officer))).stream()
                        .map(call -> call.getFrom().getName() + " "
                                + shown(call.getFromRanges().getFirst()))
                        .collect(Collectors.joining("\n")));
        assertEquals(
                "GM 5:53-5:55",
                Editor.get(service.callHierarchyOutgoingCalls(new CallHierarchyOutgoingCallsParams(officer))).stream()
                        .map(call -> call.getTo().getName() + " "
                                + shown(call.getFromRanges().getFirst()))
                        .collect(Collectors.joining("\n")));
    }

    private String linked(TextDocumentService service, int line, int character) {
        LinkedEditingRanges ranges = Editor.get(
                service.linkedEditingRange(new LinkedEditingRangeParams(file, new Position(line, character))));
        return ranges == null
                ? ""
                : ranges.getRanges().stream().map(TextServicesTest::shown).collect(Collectors.joining(" "));
    }

    @Test
    void linksNamesOfOneFile() throws IOException {
        TextDocumentService service = open("en", LATIN);
        assertEquals("4:9-4:11 5:53-5:55", linked(service, 4, 10));
        assertEquals("", linked(service, 0, 2));
        editor.open(Files.writeString(folder.resolve("b.qms"), ""), "process Sell \"x\" { owner GM }");
        assertEquals("", linked(service, 4, 10));
    }

    private String typed(TextDocumentService service, String sign, int line, int character) {
        return Editor.get(service.onTypeFormatting(new DocumentOnTypeFormattingParams(
                        file, new FormattingOptions(4, true), new Position(line, character), sign)))
                .stream()
                .map(edit -> shown(edit.getRange()) + "'" + edit.getNewText() + "'")
                .collect(Collectors.joining(" "));
    }

    @Test
    void indentsWhatIsTyped() {
        String text = """
            unit A "A" {

            head { }
                }
            description \"""
            x
            \"""
            }
            """;
        TextDocumentService service = open("en", text);
        assertEquals("1:0-1:0'    '", typed(service, "\n", 1, 0));
        assertEquals("", typed(service, "}", 2, 8));
        assertEquals("3:0-3:4''", typed(service, "}", 3, 5));
        assertEquals("", typed(service, "\n", 5, 0));
        assertEquals("", typed(service, "}", 7, 1));
    }

    /** The label with the active part between bars, and what is said about it. */
    private String signature(TextDocumentService service, int line, int character) {
        SignatureHelp help =
                Editor.get(service.signatureHelp(new SignatureHelpParams(file, new Position(line, character))));
        if (help == null) {
            return "";
        }
        SignatureInformation signature = help.getSignatures().get(help.getActiveSignature());
        Tuple.Two<Integer, Integer> active = signature
                .getParameters()
                .get(help.getActiveParameter())
                .getLabel()
                .getRight();
        String label = signature.getLabel();
        return label.substring(0, active.getFirst()) + "▶"
                + label.substring(active.getFirst(), active.getSecond()) + "◀"
                + label.substring(active.getSecond()) + "\n"
                + signature.getDocumentation().getLeft();
    }

    @Test
    void helpsWithTheConstructThatIsWritten() {
        TextDocumentService service = open("en", LATIN);
        assertEquals(
                "position <name> [\"<title>\"] [in <organisational unit>] ▶[reports to <position>]◀ [dotted to"
                        + " <position>, …] { … }\n"
                        + "Position. Inside may still be said: top manager, executive, key position, combines, function,"
                        + " full time, part time, vacant, authority, competence, duties, deputy, description, fulfils",
                signature(service, 5, 55));
        assertEquals(
                "authority <authority kind>, … ▶[over <decision kind>, …]◀ [at <decision point>, …]\nAuthority",
                signature(service, 7, 23));
        assertEquals("", signature(service, 2, 4));
        editor.close();
        service = open("zh-cn", CHINESE);
        assertEquals("权限 <权限种类>, … ▶[针对 <决策种类>, …]◀ [在 <决策点>, …]\n权限", signature(service, 5, 13));
        editor.close();
        service = open("en", BROKEN);
        assertEquals("▶headcount◀ <whole number>\nPosition", signature(service, 3, 14));
        assertEquals(
                "authority <authority kind>, … ▶[over <decision kind>, …]◀ [at <decision point>, …]\nAuthority",
                signature(service, 4, 24));
    }

    private String typeDefinition(TextDocumentService service, int line, int character) {
        return Editor.get(service.typeDefinition(new TypeDefinitionParams(file, new Position(line, character))))
                .getLeft()
                .stream()
                .map(each -> shown(each.getRange()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void leadsToWhatGivesAnElementItsNature() {
        String latin = LATIN
                + "person Li \"李\" holds CQO holds GM\n"
                + "appointment A \"聘任\" of Li as CQO\n"
                + "metric M \"m\" in ppm\n"
                + "goal G \"g\" of M\n";
        TextDocumentService service = open("en", latin);
        assertEquals("5:9-5:12 4:9-4:11", typeDefinition(service, 12, 8));
        assertEquals("5:9-5:12 4:9-4:11", typeDefinition(service, 13, 23));
        assertEquals("5:9-5:12", typeDefinition(service, 13, 12));
        assertEquals("14:7-14:8", typeDefinition(service, 15, 5));
        assertEquals("", typeDefinition(service, 4, 10));
        editor.close();
        service = open("zh-cn", CHINESE + "人员 李 \"李\" 担任 质量官\n岗位 { 人员\n");
        assertEquals("3:3-3:6", typeDefinition(service, 7, 3));
    }

    private String highlights(TextDocumentService service, int line, int character) {
        return Editor.get(service.documentHighlight(new DocumentHighlightParams(file, new Position(line, character))))
                .stream()
                .map(each -> shown(each.getRange()) + " " + each.getKind())
                .collect(Collectors.joining(", "));
    }

    @Test
    void highlightsANameWhereverItIsSaid() {
        assertEquals("4:9-4:11 Write, 5:53-5:55 Read", highlights(open("en", LATIN), 5, 54));
        editor.close();
        assertEquals("2:3-2:6 Write, 3:40-3:43 Read", highlights(open("zh-cn", CHINESE), 2, 4));
        editor.close();
        assertEquals("1:9-1:11 Write, 2:30-2:32 Read, 6:25-6:27 Read", highlights(open("en", BROKEN), 6, 26));
    }

    private String formatted(TextDocumentService service, String text, Range selection) {
        List<? extends org.eclipse.lsp4j.TextEdit> edits = Editor.get(service.rangeFormatting(
                new DocumentRangeFormattingParams(file, new FormattingOptions(4, true), selection)));
        StringBuilder result = new StringBuilder(text);
        Positions positions = new Positions(text);
        for (var edit : edits.reversed()) {
            result.replace(
                    positions.offset(edit.getRange().getStart()),
                    positions.offset(edit.getRange().getEnd()),
                    edit.getNewText());
        }
        return result.toString();
    }

    @Test
    void laysOutTheSelectedLinesOnly() {
        String text = """
            unit  A "A" {
              headcount   3
                description  "x" // 注
            }
            岗位   B "B" { 编制  2 }
            """;
        assertEquals("""
            unit  A "A" {
                headcount 3
                description "x" // 注
            }
            岗位   B "B" { 编制  2 }
            """, formatted(open("en", text), text, new Range(new Position(1, 4), new Position(3, 0))));
        editor.close();
        assertEquals("""
            unit  A "A" {
              headcount   3
                description  "x" // 注
            }

            岗位 B "B" { 编制 2 }
            """, formatted(open("en", text), text, new Range(new Position(4, 0), new Position(4, 3))));
        editor.close();
        String broken = """
            unit A "A" {
            headcount
                  description ""\"
              stays
            ""\"
            }
              }
            """;
        assertEquals("""
            unit A "A" {
                headcount
                description ""\"
              stays
            ""\"
            }
              }
            """, formatted(open("en", broken), broken, new Range(new Position(0, 0), new Position(5, 1))));
    }

    private List<String> completions(TextDocumentService service, int line, int character) {
        return Editor.get(service.completion(new CompletionParams(file, new Position(line, character))))
                .getRight()
                .getItems()
                .stream()
                .filter(item -> item.getKind() == org.eclipse.lsp4j.CompletionItemKind.Reference)
                .map(CompletionItem::getLabel)
                .toList();
    }

    /** What fills in a whole construct, as it is shown and as it is written. */
    private List<String> snippets(TextDocumentService service, int line, int character) {
        return Editor.get(service.completion(new CompletionParams(file, new Position(line, character))))
                .getRight()
                .getItems()
                .stream()
                .filter(item -> item.getKind() == org.eclipse.lsp4j.CompletionItemKind.Snippet)
                .map(item -> item.getLabel() + " → "
                        + item.getTextEdit().getLeft().getNewText().replace("\n", "⏎"))
                .toList();
    }

    @Test
    void completesWholeConstructsWithPlacesToFillIn() {
        assertEquals(
                List.of("position <name> \"<title>\" { … } → position ${1:name} \"${2:title}\" {⏎    ${3:}⏎\\}$0"),
                snippets(open("en", LATIN + "posi"), 12, 4));
        editor.close();
        assertEquals(
                List.of("authority <authority kind> → authority ${1:authority kind}$0"),
                snippets(open("en", LATIN + "position X \"x\" {\n    autho\n}\n"), 13, 9));
        editor.close();
        assertEquals(
                List.of("岗位 <名称> \"<标题>\" { … } → 岗位 ${1:名称} \"${2:标题}\" {⏎    ${3:}⏎\\}$0"),
                snippets(open("zh-cn", CHINESE + "岗"), 7, 1));
        editor.close();
        assertEquals(
                List.of("过程负责人 <岗位> → 过程负责人 ${1:岗位}$0"),
                snippets(open("zh-cn", CHINESE + "过程 甲 \"甲\" {\n    过程负\n"), 8, 7));
        editor.close();
        assertEquals(
                List.of("owner <position> → owner ${1:position}$0"),
                snippets(open("en", BROKEN + "process Sell \"x\" {\n    ow"), 8, 6));
    }

    private List<String> words(TextDocumentService service, int line, int character) {
        return Editor.get(service.completion(new CompletionParams(file, new Position(line, character))))
                .getRight()
                .getItems()
                .stream()
                .filter(item -> item.getKind() == org.eclipse.lsp4j.CompletionItemKind.Keyword)
                .map(CompletionItem::getLabel)
                .toList();
    }

    @Test
    void offersWhatMayStillBeSaidInABlock() {
        String text = LATIN + "site S \"s\" {\n    address \"x\"\n    fulfils CQOS 4.3\n    \n}\n";
        assertEquals(
                List.of("description", "employees", "fulfils", "scope"),
                words(open("en", text), 15, 4).stream()
                        .filter(word -> List.of("address", "description", "employees", "fulfils", "scope")
                                .contains(word))
                        .toList());
        editor.close();
        String chinese = CHINESE + "过程 甲 \"甲\" {\n    过程负责人 总经理\n    \n}\n";
        assertFalse(words(open("zh-cn", chinese), 9, 4).contains("过程负责人"));
        editor.close();
        assertTrue(words(open("zh-cn", chinese.replace("过程负责人 总经理", "")), 9, 4).contains("过程负责人"));
    }

    @Test
    void completesByHowChineseIsRead() {
        String text = LATIN + "process Sell \"销售\" { owner ";
        int column = "process Sell \"销售\" { owner ".length();
        for (String read : List.of("zjl", "zongjingli", "zongjl", "jingl")) {
            assertEquals(List.of("GM"), completions(open("en", text + read), 12, column + read.length()), read);
            editor.close();
        }
        assertEquals(List.of("CQO"), completions(open("en", text + "zlg"), 12, column + 3));
        editor.close();
        assertEquals(List.of(), completions(open("en", text + "zlx"), 12, column + 3));
        editor.close();
        String chinese = CHINESE + "过程 销售 \"销售\" { 过程负责人 zlg";
        assertEquals(
                List.of("质量官"),
                completions(
                        open("zh-cn", chinese),
                        7,
                        chinese.lines().toList().get(7).length()));
    }

    @Test
    void findsSymbolsByHowChineseIsRead() {
        open("en", LATIN);
        for (String read : List.of("zlg", "zhiliangguan", "质量", "officer")) {
            assertEquals(
                    List.of("CQO"),
                    Editor.get(editor.server.getWorkspaceService().symbol(new WorkspaceSymbolParams(read)))
                            .getRight()
                            .stream()
                            .map(symbol -> symbol.getName())
                            .toList(),
                    read);
        }
    }

    @Test
    void answersNothingForFilesOfNoProject() {
        TextDocumentService service = open("en", LATIN);
        file = new TextDocumentIdentifier("untitled:Untitled-1");
        assertEquals(
                "{\"data\":[]}",
                new Gson().toJson(Editor.get(service.semanticTokensFull(new SemanticTokensParams(file)))));
        assertEquals("", lenses(service));
        assertEquals("", folds(service));
        assertEquals("", hints(service));
        assertEquals("", linked(service, 0, 0));
    }
}
