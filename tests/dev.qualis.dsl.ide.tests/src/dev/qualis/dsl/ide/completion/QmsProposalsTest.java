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
        for (ContentAssistEntry entry : INJECTOR.getInstance(Completion.class).at(project, uri, written, offset)) {
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
}
