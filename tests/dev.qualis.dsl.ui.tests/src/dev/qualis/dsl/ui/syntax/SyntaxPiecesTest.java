package dev.qualis.dsl.ui.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.dsl.ide.QmsIdeSetup;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.junit.jupiter.api.Test;

class SyntaxPiecesTest {
    private final com.google.inject.Injector injector = new QmsIdeSetup().createInjector();
    private final SyntaxPieces pieces = injector.getInstance(SyntaxPieces.class);

    @Test
    void coloursEveryWordTheGrammarReserves() {
        List<String> words =
                GrammarUtil.getAllKeywords(
                                injector.getInstance(IGrammarAccess.class).getGrammar())
                        .stream()
                        .filter(keyword -> Character.isLetter(keyword.charAt(0)))
                        .toList();
        assertTrue(words.size() > 60, "the grammar reserves words: " + words.size());
        for (String word : words) {
            assertEquals(word + ":KEYWORD", told(word));
        }
    }

    @Test
    void tellsNamesTextsNumbersAndComments() {
        assertEquals("""
                metric:KEYWORD SupplierPpm:NAME "来料":STRING |:PLAIN "Ppm":STRING in:KEYWORD ppm:PLAIN {:PLAIN \
                // note:COMMENT target:KEYWORD 300:NUMBER ppm:PLAIN /* x */:COMMENT }:PLAIN""", told("metric SupplierPpm \"来料\" | \"Ppm\" in ppm { // note\n target 300 ppm /* x */ }"));
        assertEquals(
                "model:KEYWORD date:KEYWORD 2026-11-30:NUMBER description:KEYWORD \"\"\" # 标题 \"\"\":MARKDOWN",
                told("model date 2026-11-30 description \"\"\" # 标题 \"\"\""));
    }

    @Test
    void tellsAChineseNameFromAReference() {
        assertEquals(
                "position:KEYWORD 首席质量官:NAME in:KEYWORD 质量中心:PLAIN reports:KEYWORD to:KEYWORD 总经理:PLAIN",
                told("position 首席质量官 in 质量中心 reports to 总经理"));
        assertEquals("use:KEYWORD library:KEYWORD CQOS:PLAIN", told("use library CQOS"));
        assertEquals("library:KEYWORD CQOS:NAME", told("library CQOS"));
        assertEquals("quality:KEYWORD team:KEYWORD Routers:NAME", told("quality team Routers"));
        assertEquals("competence:KEYWORD Law:NAME", told("competence Law"));
        assertEquals("competence:KEYWORD Law:PLAIN", told("    competence Law"));
    }

    @Test
    void coloursChineseKeywordsButNotNamesThatAreSpeltLikeThem() {
        assertEquals(
                "岗位:KEYWORD 首席质量官:NAME 属于:KEYWORD 质量中心:PLAIN 汇报给:KEYWORD 首席质量官:PLAIN",
                told("岗位 首席质量官 属于 质量中心 汇报给 首席质量官"));
        assertEquals("首席质量官:KEYWORD", told("    首席质量官"));
        assertEquals("关键岗位:KEYWORD 兼任:KEYWORD 管理者代表:PLAIN", told("关键岗位\n兼任 管理者代表"));
        assertEquals("质量团队:KEYWORD Routers:NAME", told("质量团队 Routers"));
        assertEquals("能力:KEYWORD Law:PLAIN", told("    能力 Law"));
        assertEquals("引用库:KEYWORD CQOS:PLAIN", told("引用库 CQOS"));
    }

    @Test
    void readsWhatNeverEndsAsWhatItBeganAs() {
        assertEquals("\"open:STRING unit:KEYWORD", told("\"open\nunit"));
        assertEquals("/* open unit:COMMENT", told("/* open unit"));
        assertEquals("\"\"\"open unit:MARKDOWN", told("\"\"\"open unit"));
    }

    @Test
    void leavesNoPlaceColouredTwice() {
        int end = 0;
        for (Piece piece : pieces.of("unit A \"b\" { } // c\n§ \"\"\"d")) {
            assertTrue(piece.offset() >= end, "pieces follow each other");
            end = piece.end();
        }
    }

    private String told(String text) {
        return pieces.of(text).stream()
                .filter(piece -> !text.substring(piece.offset(), piece.end()).isBlank())
                .map(piece -> text.substring(piece.offset(), piece.end()).strip() + ":" + piece.kind())
                .collect(Collectors.joining(" "));
    }
}
