package dev.qualis.dsl.ide.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.inject.Injector;
import dev.qualis.dsl.ide.QmsIdeSetup;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.organisation.OrganisationFactory;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.value.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class ModelChangeTest {
    private static final String TEXT = """
        // who is who
        project P "P" | "The P"

        position GM "总经理" | "General manager" {
            executive
        }

        // the buyer
        position Buyer "采购员" | "Buyer" reports to GM   // has a boss
        """;

    private static String changed(String text, Consumer<List<NamedElement>> change) throws Exception {
        Injector injector = new QmsIdeSetup().createInjectorAndDoEMFRegistration();
        ResourceSet project = QmsLanguage.of(injector)
                .workspace()
                .of(Map.of(URI.createURI("project:/a.qms"), text))
                .modifiable();
        QualityModel model =
                (QualityModel) project.getResources().getFirst().getContents().getFirst();
        List<TextEdit> edits = injector.getInstance(ModelChange.class)
                .edits(
                        project,
                        () -> change.accept(model.getElements().stream()
                                .map(NamedElement.class::cast)
                                .toList()));
        return TextEdit.apply(edits, text);
    }

    private static Position clerk(List<NamedElement> elements) {
        Position position = OrganisationFactory.eINSTANCE.createPosition();
        position.setName("Clerk");
        position.setReportsTo((Position) elements.get(1));
        ((QualityModel) elements.getFirst().eContainer()).getElements().add(position);
        return position;
    }

    @Test
    void aTitleIsChangedInItsPlace() throws Exception {
        assertEquals(
                TEXT.replace("\"Buyer\"", "\"Head buyer\""),
                changed(TEXT, elements -> elements.get(1).setTitle(new LocalizedText("采购员", "Head buyer"))));
    }

    @Test
    void aNewElementStandsAtTheEnd() throws Exception {
        assertEquals(TEXT + "position Clerk reports to Buyer\n", changed(TEXT, ModelChangeTest::clerk));
    }

    @Test
    void anElementGoesWithWhatRefersToIt() throws Exception {
        assertEquals(
                """
                // who is who
                project P "P" | "The P"

                // the buyer
                position Buyer "采购员" | "Buyer"   // has a boss
                """.stripTrailing(),
                changed(TEXT, elements -> EcoreUtil.delete(elements.get(0), true))
                        .stripTrailing());
    }

    @Test
    void aReferenceIsTakenAway() throws Exception {
        String changed = changed(TEXT, elements -> ((Position) elements.get(1)).setReportsTo(null));
        assertEquals(TEXT.replace(" reports to GM", ""), changed);
    }

    @Test
    void whatComesIsInTheWordsOfTheFile() throws Exception {
        assertEquals(
                "项目 P \"P\"\n岗位 GM \"总经理\" 汇报给 Clerk\n岗位 B \"采购\" 汇报给 GM\n岗位 Clerk 汇报给 B\n",
                changed(
                        "项目 P \"P\"\n岗位 GM \"总经理\"\n岗位 B \"采购\" 汇报给 GM\n",
                        elements -> ((Position) elements.get(0)).setReportsTo(clerk(elements))));
    }

    @Test
    void whatHasNoTextIsRefused() {
        assertThrows(
                UnwritableChangeException.class,
                () -> changed(TEXT, elements -> elements.get(1).setName(null)));
    }

    @Test
    void commentsAndLayoutBesideWhatChangesStayAsTheyAre() throws Exception {
        String text = """
            project P "P" | "The P"
            unit Store "仓库" | "Store"   // beside it
            /* the boss */
            position GM "总经理" | "General manager" {
                headcount 2      // two of them
                duties "领导" | "Leads",   "决定" | "Decides" // both
            }
            """;
        assertEquals(
                text.replace("\"Leads\"", "\"Leads all\""),
                changed(
                        text,
                        elements ->
                                ((Position) elements.get(1)).getDuties().set(0, new LocalizedText("领导", "Leads all"))));
        assertEquals(
                text.replace("\"Decides\" // both", "\"Decides\" // both\n    duties \"检查\""),
                changed(
                        text,
                        elements -> ((Position) elements.get(1)).getDuties().add(LocalizedText.of("检查"))));
    }

    @Test
    void aBlockThatComesStandsOnLinesOfItsOwn() throws Exception {
        assertEquals(
                TEXT.replace("reports to GM   //", "reports to GM {\n    full time\n}   //"),
                changed(TEXT, elements -> ((Position) elements.get(1)).setFullTime(true)));
    }

    @Test
    void ofTwoEqualWaysWholeElementsComeAndGo() throws Exception {
        String text = """
            project P "P"
            process A "A" {
                category core
            }
            // the second
            process B "B" {
                category core
            }
            """;
        assertEquals(
                text.substring(0, text.indexOf("// the second")),
                changed(text, elements -> EcoreUtil.delete(elements.get(1), true))
                        .replaceAll("// the second\n*", ""));
        assertEquals(
                text.replaceFirst("(?s)process A.*?}\n", ""),
                changed(text, elements -> EcoreUtil.delete(elements.get(0), true)));
    }

    @Test
    void whatComesBehindACommentAtTheEndIsNoComment() throws Exception {
        String text = "project P \"P\"\nposition GM\nposition X // the end";
        assertEquals(
                text + "\nposition Clerk",
                changed(text, elements -> clerk(elements).setReportsTo(null)).stripTrailing());
    }
}
