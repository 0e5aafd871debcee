package dev.qualis.dsl.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import dev.qualis.dsl.ide.QmsIdeSetup;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.junit.jupiter.api.Test;

class QmsProposalsTest {

    private static final Injector INJECTOR = new QmsIdeSetup().createInjectorAndDoEMFRegistration();

    /** What is offered at the bar in the text, with its description. */
    private static Map<String, String> proposals(String text) {
        QmsProject project = QmsLanguage.of(INJECTOR).newProject();
        URI uri = URI.createURI("memory:/a.qms");
        int offset = text.indexOf('‸') < 0 ? text.length() : text.indexOf('‸');
        String written = text.replace("‸", "");
        project.add(uri, written);
        project.link();
        Map<String, String> proposals = new TreeMap<>();
        for (ContentAssistEntry entry :
                INJECTOR.getInstance(Completion.class).at(project.snapshot(), uri, written, offset)) {
            proposals.put(entry.getProposal(), String.valueOf(entry.getDescription()));
        }
        return proposals;
    }

    @Test
    void offersPositionsWithTheirTitles() {
        Map<String, String> proposals =
                proposals("position GM \"总经理\" | \"General manager\"\nunit U \"U\"\nposition P \"P\" reports to ");
        assertEquals("总经理 · General manager", proposals.get("GM"));
        assertTrue(!proposals.containsKey("U"), proposals::toString);
    }

    @Test
    void offersWordsWithWhatTheyMean() {
        Map<String, String> proposals = proposals("unit U \"U\" { activities ");
        assertEquals("质量策划 · Quality planning", proposals.get("planning"));
        assertEquals(8, proposals.size(), proposals::toString);
    }

    @Test
    void offersClausesOfTheLibrariesInUse() {
        assertTrue(proposals("use library CQOS\nunit U \"U\" { fulfils CQ").containsKey("CQOS 5.1.1"));
        Map<String, String> within = proposals("use library CQOS\nunit U \"U\" { fulfils CQOS 5.1");
        assertTrue(within.containsKey("CQOS 5.1.6") && !within.containsKey("CQOS 5.2"), within::toString);
        assertEquals("质量活动 · Quality activities", within.get("CQOS 5.1.4"));
    }

    @Test
    void offersTheSameBehindStatementsThatCannotBeRead() {
        String broken = "unit A in in B\npositon P \"P\" {\n    headcount\n}\nunit ；\n";
        assertEquals(
                proposals("unit U \"U\" { activities ").keySet(),
                proposals(broken + "unit U \"U\" { activities ").keySet());
        assertTrue(proposals(broken + "position GM \"G\"\nposition Q \"Q\" reports to ")
                .containsKey("GM"));
        assertEquals(
                proposals("process P \"P\" {\n    ").keySet(),
                proposals("process P \"P\" {\n    owner owner\n    ").keySet());
        assertTrue(proposals("岗位 岗位 甲\n岗位 乙 \"乙\"\n岗位 丙 \"丙\" 汇报给 ").containsKey("乙"));
    }

    @Test
    void offersLibrariesThatShip() {
        assertTrue(proposals("use library ").keySet().containsAll(List.of("CQOS", "ISO9001")));
    }

    @Test
    void offersStatementsOfTheElement() {
        Map<String, String> proposals = proposals("process P \"P\" {\n    ");
        assertTrue(proposals.keySet().containsAll(List.of("owner", "raci", "stage", "fulfils")), proposals::toString);
        assertTrue(!proposals.containsKey("headcount"), proposals::toString);
    }

    @Test
    void offersWhatIsDeclaredBehindTheUnfinishedStatement() {
        Map<String, String> proposals = proposals("""
            position P "P" reports to ‸
            unit U "U" {
                activities planning
            }
            position Last "最后" | "Last"
            """);
        assertTrue(proposals.containsKey("Last"), proposals::toString);
    }

    @Test
    void offersUnits() {
        assertTrue(proposals("metric M \"M\" in ").containsKey("ppm"));
    }

    @Test
    void offersWordsInTheLanguageOfTheFile() {
        Map<String, String> header = proposals("岗位 总经理 \"总经理\"\n岗位 甲 \"甲\" ");
        assertEquals("reports to", header.get("汇报给"));
        assertTrue(header.keySet().containsAll(List.of("属于", "虚线汇报给", "岗位", "质量团队")), header::toString);
        assertTrue(!header.containsKey("reports") && !header.containsKey("in"), header::toString);
        Map<String, String> body = proposals("岗位 总经理 \"总经理\" {\n    ‸\n}");
        assertTrue(body.keySet().containsAll(List.of("首席质量官", "最高管理者", "权限")), body::toString);
        assertTrue(!body.containsKey("chief"), body::toString);
        assertEquals("质量策划 · Quality planning", proposals("部门 甲 { 质量活动 ").get("策划"));
        assertEquals("汇报给", proposals("position P \"P\" ").get("reports"));
    }

    @Test
    void offersWhatFollowsAChineseWord() {
        Map<String, String> positions =
                proposals("岗位 总经理 \"总经理\" | \"General manager\"\n部门 质量部 \"质量部\"\n岗位 甲 \"甲\" 汇报给 ");
        assertEquals("总经理 · General manager", positions.get("总经理"));
        assertTrue(!positions.containsKey("质量部"), positions::toString);
        assertTrue(proposals("指标 甲 \"甲\" 单位 ").containsKey("ppm"));
        assertTrue(proposals("引用库 CQOS\n部门 甲 { 满足 CQOS 5.1").containsKey("CQOS 5.1.6"));
    }

    @Test
    void findsAChineseWordByItsBeginningInEitherLanguage() {
        assertEquals(
                List.of("汇报给", "汇报给 …"), List.copyOf(proposals("岗位 甲 \"甲\" 汇").keySet()));
        assertTrue(proposals("岗位 甲 \"甲\" rep").containsKey("汇报给"));
        assertTrue(proposals("岗位 甲 \"甲\" { 权限 ve").containsKey("否决权"));
        assertTrue(proposals("position A \"甲\" 汇").containsKey("汇报给"));
    }

    @Test
    void anEmptyFileFollowsTheHeaderOfItsProject() {
        assertTrue(beside("项目 甲 语言 中文").containsKey("岗位"));
        Map<String, String> english = beside("project A language zh, en");
        assertTrue(english.containsKey("position") && !english.containsKey("岗位"), english::toString);
    }

    /** What is offered in an empty file beside another one. */
    private static Map<String, String> beside(String other) {
        QmsProject project = QmsLanguage.of(INJECTOR).newProject();
        project.add(URI.createURI("memory:/a.qms"), other);
        URI uri = URI.createURI("memory:/b.qms");
        project.add(uri, "");
        project.link();
        Map<String, String> proposals = new TreeMap<>();
        for (ContentAssistEntry entry : INJECTOR.getInstance(Completion.class).at(project.snapshot(), uri, "", 0)) {
            proposals.put(entry.getProposal(), String.valueOf(entry.getDescription()));
        }
        return proposals;
    }
}
