package dev.qualis.dsl.ide.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import dev.qualis.dsl.ide.QmsIdeSetup;
import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.ide.refactoring.Refactoring;
import dev.qualis.dsl.project.QmsIssue;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.dsl.workspace.Workspace;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;

class RefactoringsTest {

    private static final Injector INJECTOR = new QmsIdeSetup().createInjectorAndDoEMFRegistration();
    private static final QmsLanguage LANGUAGE = QmsLanguage.of(INJECTOR);
    private static final URI FILE = URI.createURI("memory:/a.qms");

    private static final String TEXT = """
        project P "甲公司" | "Company A" language zh, en
        namespace a.b
        // the head

        // of purchasing
        process Buy "采购" { procedure "采购程序" owner GM } // first

        /* two lines
           of comment */
        position GM "总经理" | "General manager" {
            top manager
        }
        position Deputy "总经理" reports to GM
        """;

    private static Snapshot snapshot(String text) {
        return LANGUAGE.injector().getInstance(Workspace.class).of(Map.of(FILE, text));
    }

    private static List<Refactoring> at(String text, int from, int to) {
        return INJECTOR.getInstance(Refactorings.class).at(snapshot(text), FILE, from, to);
    }

    private static Refactoring of(String kind, String english, String text, int offset) {
        return at(text, offset, offset).stream()
                .filter(each -> each.kind().equals(kind) && each.english().startsWith(english))
                .findFirst()
                .orElseThrow(() -> new AssertionError(at(text, offset, offset).toString()));
    }

    private static String applied(String kind, String english, String text, int offset) {
        return TextEdit.apply(of(kind, english, text, offset).edits(), text);
    }

    private static List<String> codes(String text) {
        return snapshot(text).issues(FILE, CancelIndicator.NullImpl).stream()
                .map(QmsIssue::code)
                .sorted()
                .toList();
    }

    @Test
    void writesKeywordsInTheOtherLanguageAndBack() {
        String chinese = applied("refactor.rewrite.keywords", "Write", TEXT, 0);
        assertEquals("""
            项目 P "甲公司" | "Company A" 语言 中文, 英文
            命名空间 a.b
            // the head

            // of purchasing
            过程 Buy "采购" { 程序 "采购程序" 过程负责人 GM } // first

            /* two lines
               of comment */
            岗位 GM "总经理" | "General manager" {
                最高管理者
            }
            岗位 Deputy "总经理" 汇报给 GM
            """, chinese);
        assertEquals(TEXT, applied("refactor.rewrite.keywords", "Write", chinese, 0));
        assertTrue(of("refactor.rewrite.keywords", "Write", TEXT, 0).edits().stream()
                .noneMatch(each -> each.text().contains("\n")));
    }

    @Test
    void sortsWithComments() {
        String sorted = applied("refactor.rewrite.sort", "Sort this file by kind", TEXT, 0);
        assertEquals("""
            project P "甲公司" | "Company A" language zh, en
            namespace a.b
            // the head

            /* two lines
               of comment */
            position GM "总经理" | "General manager" {
                top manager
            }

            position Deputy "总经理" reports to GM
            // of purchasing
            process Buy "采购" { procedure "采购程序" owner GM } // first
            """, sorted);
        assertEquals(codes(TEXT), codes(sorted));
        String byName = applied(
                "refactor.rewrite.sort", "Sort this file by name", "unit 质 \"z\"\nunit B \"b\"\nunit 安 \"a\"\n", 0);
        assertEquals("unit 安 \"a\"\nunit 质 \"z\"\nunit B \"b\"\n", byName);
    }

    @Test
    void movesElementsToAFileOfTheirOwn() {
        int place = TEXT.indexOf("Buy");
        Refactoring moved = of("refactor.extract.file", "Move 'Buy'", TEXT, place);
        URI target = URI.createURI("memory:/Buy.qms");
        assertEquals(Map.of(target, """
            namespace a.b

            // of purchasing
            process Buy "采购" { procedure "采购程序" owner GM } // first
            """), moved.created());
        String rest = TextEdit.apply(moved.edits(), TEXT);
        assertEquals(TEXT.replaceAll("// of purchasing\nprocess.*\n\n", ""), rest);
        Snapshot after = snapshot(rest).with(target, moved.created().get(target));
        assertEquals(codes(TEXT).size(), after.issues(CancelIndicator.NullImpl).size());
        int end = TEXT.indexOf("reports");
        assertEquals(
                "把 2 个元素移到新文件“GM.qms”",
                at(TEXT, TEXT.indexOf("General"), end).stream()
                        .filter(each -> each.kind().equals("refactor.extract.file"))
                        .findFirst()
                        .orElseThrow()
                        .chinese());
        assertTrue(at(TEXT, TEXT.indexOf("top"), TEXT.indexOf("top")).stream()
                .noneMatch(each -> each.kind().equals("refactor.extract.file")));
    }

    @Test
    void callsAFileAfterAChineseName() {
        String text = "项目 甲\n部门 质量部 \"质量部\"\n";
        Refactoring moved = of("refactor.extract.file", "Move '质量部'", text, text.indexOf("质"));
        assertEquals(
                List.of("memory:/%E8%B4%A8%E9%87%8F%E9%83%A8.qms"),
                moved.created().keySet().stream().map(URI::toString).toList());
    }

    @Test
    void addsTheSecondTitlesThatAreMissing() {
        String text = applied("refactor.rewrite.titles", "Add the second titles", TEXT, 0);
        assertEquals(
                TEXT.replace("\"采购\"", "\"采购\" | \"…\"")
                        .replace("Deputy \"总经理\"", "Deputy \"总经理\" | \"General manager\""),
                text);
    }

    @Test
    void makesADocumentOfAText() {
        int place = TEXT.indexOf("采购程序");
        String text = applied("refactor.extract.document", "Make a document '采购程序'", TEXT, place);
        assertEquals(TEXT.replace("procedure \"采购程序\"", "procedure 采购程序") + "\ndocument 采购程序 \"采购程序\"\n", text);
        String known = TEXT + "document QP \"采购程序\" | \"Purchasing procedure\"\n";
        assertEquals(
                known.replace("procedure \"采购程序\"", "procedure QP"),
                applied("refactor.extract.document", "Refer to the document 'QP'", known, place));
    }

    @Test
    void keepsFromWhatItCannotReadAsAWhole() {
        String broken = TEXT + "position { headcount\n";
        assertEquals(
                List.of("refactor.extract.file", "refactor.rewrite.titles"),
                at(broken, broken.indexOf("Buy"), broken.indexOf("Buy")).stream()
                        .map(Refactoring::kind)
                        .toList());
    }
}
