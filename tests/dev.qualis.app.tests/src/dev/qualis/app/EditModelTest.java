package dev.qualis.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.app.EditModel.Edited;
import dev.qualis.dsl.ide.QmsIdeSetup;
import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.model.qms.core.Language;
import dev.qualis.viewpoint.ToolInput;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** Tools of the viewpoint as edits of texts. */
class EditModelTest {
    private static final String HEAD = """
        // the head of the project
        project P "P" | "P" language zh, en
        """;
    private static final String STAFF = """
        // staff
        unit Shop "车间" | "Shop"
        unit Store "仓库" | "Store"   // beside it
        position Boss "厂长" | "Boss" in Shop
        position Worker "工人" | "Worker" in Shop reports to Boss
        """;
    private static final String FLOW = """
        过程 Make "制造" | "Make"
        过程 Sell "销售" | "Sell" {
            上游过程 Make
        }
        """;

    private final EditModel edits =
            new EditModel(QmsLanguage.of(new QmsIdeSetup().createInjectorAndDoEMFRegistration()));

    private Edited use(String text, String tool, Function<Function<String, EObject>, ToolInput> input) {
        SequencedMap<URI, String> texts = new LinkedHashMap<>();
        texts.put(URI.createURI("project:/a.qms"), HEAD);
        texts.put(URI.createURI("project:/b.qms"), text);
        return edits.use(
                texts,
                Language.EN,
                tool,
                find -> input.apply(name ->
                        find.apply(URI.createURI(name.isEmpty() ? "project:/a.qms#/" : "project:/b.qms#" + name))));
    }

    private String after(String text, String tool, Function<Function<String, EObject>, ToolInput> input) {
        Edited.Done done = assertInstanceOf(Edited.Done.class, use(text, tool, input), tool);
        assertTrue(
                done.edits().stream().allMatch(edit -> edit.uri().lastSegment().equals("b.qms")), done.toString());
        return TextEdit.apply(done.edits(), text);
    }

    @Test
    void knowsEveryToolOfTheViewpointByAPathOfItsOwn() {
        assertTrue(edits.tools().size() > 70, "only " + edits.tools().size());
        assertEquals(
                edits.tools().size(),
                edits.tools().stream().map(tool -> tool.path()).distinct().count());
    }

    @Test
    void typesATitle() {
        assertEquals(
                STAFF.replace("\"Worker\"", "\"Fitter\""),
                after(STAFF, "OC_EditTitle", find -> ToolInput.label(find.apply("Position:Worker"), "Fitter")));
    }

    @Test
    void makesAPositionBesideTheUnitThatIsClicked() {
        assertEquals(
                STAFF + "position Position in Store\n",
                after(STAFF, "OC_CreatePosition", find -> ToolInput.creation(find.apply("Unit:Store"))));
    }

    @Test
    void movesAPositionToAnotherUnit() {
        assertEquals(
                STAFF.replace("in Shop reports", "in Store reports"),
                after(
                        STAFF,
                        "OC_MovePosition",
                        find -> ToolInput.drop(
                                find.apply("Position:Worker"), find.apply("Unit:Shop"), find.apply("Unit:Store"))));
    }

    @Test
    void aDropThatMakesNoSenseIsNotAllowed() {
        assertInstanceOf(
                Edited.NotAllowed.class,
                use(
                        STAFF,
                        "OC_MovePosition",
                        find -> ToolInput.drop(
                                find.apply("Position:Worker"), find.apply("Unit:Shop"), find.apply(""))));
    }

    @Test
    void takesALineAway() {
        assertEquals(
                STAFF.replace(" reports to Boss", ""),
                after(
                        STAFF,
                        "OC_DeleteLine",
                        find -> ToolInput.deletion(
                                find.apply("Position:Worker"),
                                find.apply("Position:Boss"),
                                find.apply("Position:Worker"))));
    }

    @Test
    void deletesAnElementWithTheReferencesToIt() {
        String after = after(STAFF, "OC_DeletePosition", find -> ToolInput.deletion(find.apply("Position:Boss")));
        assertEquals(
                STAFF.replace("position Boss \"厂长\" | \"Boss\" in Shop\n", "")
                        .replace(" reports to Boss", "")
                        .strip(),
                after.strip().replace("\n\n", "\n"));
    }

    @Test
    void reconnectsTheSourceOfAFlow() {
        String three = FLOW + "过程 Test \"试验\" | \"Test\"\n";
        assertEquals(
                three.replace("上游过程 Make", "上游过程 Test"),
                after(
                        three,
                        "PM_ReconnectLeader",
                        find -> ToolInput.reconnection(
                                find.apply("Process:Make"),
                                find.apply("Process:Make"),
                                find.apply("Process:Test"),
                                find.apply("Process:Sell"),
                                true)));
    }

    @Test
    void aRiskIsMadeOfAProcessOnly() {
        assertInstanceOf(
                Edited.NotAllowed.class, use(FLOW, "PM_CreateRisk", find -> ToolInput.creation(find.apply(""))));
        String after = after(FLOW, "PM_CreateRisk", find -> ToolInput.creation(find.apply("Process:Make")));
        assertTrue(after.replace("\n\n", "\n").startsWith(FLOW + "风险 Risk"), after);
    }

    @Test
    void aProcessInALaneIsWrittenInTheWordsOfTheFile() {
        SequencedMap<URI, String> texts = new LinkedHashMap<>();
        texts.put(URI.createURI("project:/b.qms"), "项目 P \"P\"\n" + FLOW);
        Edited.Done done = assertInstanceOf(
                Edited.Done.class,
                edits.use(
                        texts,
                        Language.ZH,
                        "PM_CreateStep",
                        find -> ToolInput.creation(find.apply(URI.createURI("project:/b.qms#Process:Make")))));
        String after = TextEdit.apply(done.edits(), texts.firstEntry().getValue());
        assertTrue(after.replace("\n\n", "\n").startsWith(texts.firstEntry().getValue() + "过程 Process"), after);
        assertEquals("project:/b.qms#Process:Process", done.created().getFirst().toString());
    }
}
