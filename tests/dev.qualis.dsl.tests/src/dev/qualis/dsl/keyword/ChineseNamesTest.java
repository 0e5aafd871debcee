package dev.qualis.dsl.keyword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.dsl.TextProject;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Process;
import dev.qualis.testing.Golden;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;

/** A Chinese word of the language is reserved nowhere: where the grammar wants a name, it is a name. */
class ChineseNamesTest {

    private static final String ENGLISH = Golden.text("every-construct.qms");

    private static final String CHINESE = Golden.text("every-construct.zh.qms");

    /** A position, and what stands before and behind a name. */
    private static final String POSITION = """
        命名空间 甲.CQO
        岗位 CQO "首席质量官" 属于 质量中心 虚线汇报给 乙, CQO 汇报给 乙 { 首席质量官 }
        岗位 乙 属于 质量中心 汇报给 CQO { 空缺 }
        部门 质量中心 负责人 甲.CQO.CQO { 质量活动 策划, 控制 }
        人员 丙 担任 CQO 自 2024-01-01 担任 乙 { 拟接任 乙, CQO }
        过程 丁 隶属于 丁 {
            过程负责人 CQO
            职责分配 {
                执行 乙, CQO
                负责 CQO
                咨询 CQO, 乙
            }
            满足 戊 1.1 证据 CQO, 乙 理由 "好"
        }
        标准 戊 { 条款 1 { 条款 1.1 } }
        """;

    private static final List<String> KEYWORDS = List.copyOf(new TreeSet<>(QmsLanguage.standalone()
            .injector()
            .getInstance(Phrases.class)
            .english()
            .keySet()));

    private static final Pattern NAME = Pattern.compile("\"(?:\\\\.|[^\"])*\"|[\\w\\p{IsHan}]+");

    /** The text with another name in the place of one. */
    private static String renamed(String text, String name, String other) {
        return NAME.matcher(text)
                .replaceAll(word -> Matcher.quoteReplacement(word.group().equals(name) ? other : word.group()));
    }

    @Test
    void theNameOfAPositionMayBeAnyKeyword() {
        for (String keyword : KEYWORDS) {
            assertEquals(List.of(), errors(renamed(POSITION, "CQO", keyword)), keyword);
        }
    }

    /** What is wrong with the syntax and the references of a text. */
    private static List<String> errors(String text) {
        return TextProject.of(text).linked().project().models().getFirst().eResource().getErrors().stream()
                .map(Resource.Diagnostic::getMessage)
                .toList();
    }

    @Test
    void everyNameMayBeAKeyword() {
        List<String> names = declared();
        assertTrue(names.size() > 60, names::toString);
        for (int round = 0; round < KEYWORDS.size(); round += names.size()) {
            String english = ENGLISH;
            String chinese = CHINESE;
            for (int i = 0; i < names.size(); i++) {
                String keyword = KEYWORDS.get((round + i) % KEYWORDS.size());
                english = renamed(english, names.get(i), keyword);
                chinese = renamed(chinese, names.get(i), keyword);
            }
            assertEquals(List.of(), errors(english));
            assertEquals(List.of(), errors(chinese));
            assertEquals(english, TextProject.of(chinese).project().format(TextProject.uri("a.qms"), Spelling.ENGLISH));
            assertEquals(chinese, TextProject.of(english).project().format(TextProject.uri("a.qms"), Spelling.CHINESE));
        }
    }

    /** The names that every-construct declares; what an enterprise or library is called is not among them. */
    private static List<String> declared() {
        List<String> names = new ArrayList<>();
        Matcher declaration = Pattern.compile("(?<![-\\w])([A-Z]\\w*) \"").matcher(ENGLISH);
        while (declaration.find()) {
            String name = declaration.group(1);
            boolean isKeyword = List.of("CNY", "R", "A").contains(name);
            if (!isKeyword && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    @Test
    void theExampleOfTheGuide() {
        TextProject project = TextProject.of("""
            岗位 总经理 "总经理" { 最高管理者 }
            岗位 首席质量官 "首席质量官" 汇报给 总经理 {
                首席质量官
                关键岗位
                兼任 管理者代表
            }
            岗位 岗位 "岗位" 汇报给 首席质量官 虚线汇报给 岗位2, 总经理
            岗位 岗位2 属于 部门 汇报给 首席质量官
            部门 部门 "部门"
            过程 过程 "过程" {
                过程负责人 首席质量官
                职责分配 {
                    执行 岗位, 首席质量官
                    负责 首席质量官
                    咨询 岗位2
                }
            }
            """).linked();
        assertEquals(List.of(), project.messages());
        Position cqo = project.element(Position.class, "首席质量官");
        assertTrue(cqo.isChiefQualityOfficer() && cqo.isKeyPosition());
        assertEquals("总经理", cqo.getReportsTo().getName());
        assertEquals(
                "首席质量官", project.element(Position.class, "岗位").getReportsTo().getName());
        assertEquals(cqo, project.element(Process.class, "过程").getOwner());
    }

    @Test
    void aNameMayCarryTheMarkThatEnglishKeywordsNeed() {
        String text = """
            岗位 ^首席质量官 { 首席质量官 }
            岗位 ^position 汇报给 首席质量官
            """;
        TextProject project = TextProject.of(text).linked();
        assertEquals(List.of(), project.messages());
        assertEquals(
                "首席质量官",
                project.element(Position.class, "position").getReportsTo().getName());
        assertEquals(text, project.formatted());
    }

    @Test
    void theNameOfAnElementIsWrittenAsAName() {
        TextProject project = TextProject.of("岗位 A \"甲\"\n岗位 B \"乙\" 汇报给 A\n").linked();
        var file = project.modifiable();
        file.getElements().getFirst().setName("汇报给");
        String text = ((XtextResource) file.eResource()).getSerializer().serialize(file);
        assertEquals(List.of(), TextProject.of(text).messages(), text);
        assertEquals("岗位 汇报给 \"甲\"\n岗位 B \"乙\" 汇报给 汇报给\n", text);
    }
}
