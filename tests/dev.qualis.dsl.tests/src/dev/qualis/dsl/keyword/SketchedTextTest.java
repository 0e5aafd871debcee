package dev.qualis.dsl.keyword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.dsl.TextProject;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.testing.Golden;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;

class SketchedTextTest {

    private static final QmsLanguage LANGUAGE = QmsLanguage.standalone();

    private static String chinese(String sketch) {
        return LANGUAGE.spell(sketch, Spelling.CHINESE);
    }

    @Test
    void aStatementWithGapsIsWrittenInChineseWords() {
        assertEquals(
                "质量成本 … 期间 2026 币种 CNY { 成本类别 预防成本 目标值 20 % { 科目 … 预算 CNY … } }",
                chinese(
                        "quality costs … for 2026 in CNY { costs of prevention target 20 % { account … planned CNY … } }"));
        assertEquals("职责分配 { 执行 … 负责 … }", chinese("raci { R … A … }"));
        assertEquals(
                "对外协作 … 协作方 学术机构 类型 合作 参与人 … 于 …", chinese("engagement … with academia kind partnership by … on …"));
    }

    @Test
    void theWordsThatFollowTellInWhichStatementAPieceBegins() {
        assertEquals("类型 计量", chinese("kind metrology"));
        assertEquals("类型 物质激励", chinese("kind material"));
        assertEquals("材料 …", chinese("material …"));
        assertEquals("关闭于 … 经验教训 \"…\" | \"…\"", chinese("closed on … lesson \"…\" | \"…\""));
    }

    @Test
    void aPieceMayBeginAndEndWithinABlock() {
        assertEquals("适用于 … }", chinese("applies to … }"));
        assertEquals("绿色管理体系 甲 {", chinese("green system 甲 {"));
    }

    @Test
    void namesAndTextsStay() {
        assertEquals(
                "岗位 ^unit \"position\" { 首席质量官 }", chinese("position ^unit \"position\" { chief quality officer }"));
        assertEquals("合规监测 … 每 3 个月", chinese("compliance monitoring … every 3 months"));
        assertEquals("合规监测 … 每 1 年", chinese("compliance monitoring … every 1 year"));
    }

    @Test
    void whatIsNoTextOfTheLanguageStaysAsItIs() {
        for (String text :
                List.of("", "…", "2026: …", "position position position", "unit ; 5 {", "没有的词 …", "\"text\"")) {
            assertEquals(text, chinese(text));
        }
    }

    @Test
    void inEnglishAProposalStaysAsItIs() {
        assertEquals("unit … headed by …", LANGUAGE.spell("unit … headed by …", Spelling.ENGLISH));
    }

    @Test
    void aProjectIsAnsweredInTheWordsInWhichMostOfItIsWritten() {
        String chinese = "部门 甲 负责人 乙\n岗位 乙 属于 甲\n";
        String english = "unit A headed by B\nposition B in A\n";
        assertEquals("岗位 …", project(chinese, "unit C").spell("position …"));
        assertEquals("position …", project(english, "部门 丙").spell("position …"));
        assertEquals("position …", project("", "").spell("position …"));
    }

    private static QmsProject project(String one, String other) {
        return new TextProject().file("a.qms", one).file("b.qms", other).project();
    }

    /** Cut out of a file, a statement is written as it is within the file. */
    @Test
    void everyStatementReadsAloneAsItReadsInItsFile() {
        String english = Golden.text("every-construct.qms");
        List<String> one = statements(english);
        List<String> other = statements(Golden.text("every-construct.zh.qms"));
        assertEquals(one.size(), other.size());
        assertTrue(one.size() > 150, "only " + one.size());
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            String spelled = chinese(one.get(i));
            if (!flat(spelled).equals(flat(other.get(i)))) {
                wrong.add(flat(spelled) + "  ≠  " + flat(other.get(i)));
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** The texts of the rules of a file that are no values and begin with a word of the language. */
    private static List<String> statements(String text) {
        XtextResource file = (XtextResource)
                TextProject.of(text).project().models().getFirst().eResource();
        List<String> statements = new ArrayList<>();
        for (INode node : file.getParseResult().getRootNode().getAsTreeIterable()) {
            if (node.getGrammarElement() instanceof RuleCall call
                    && call.getRule() instanceof ParserRule rule
                    && !GrammarUtil.isDatatypeRule(rule)
                    && rule.getAlternatives() != null
                    && beginsWithKeyword(node)
                    && !node.getText().contains("//")) {
                statements.add(node.getText().strip());
            }
        }
        return statements;
    }

    private static boolean beginsWithKeyword(INode node) {
        for (var leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                return Spelling.isKeyword(leaf);
            }
        }
        return false;
    }
}
