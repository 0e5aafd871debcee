package dev.qualis.viewpoint;

import static dev.qualis.viewpoint.Odesign.color;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.scene.Scene;
import dev.qualis.scene.TableScene;
import dev.qualis.scene.TableScene.Cell;
import dev.qualis.scene.TreeScene;
import dev.qualis.viewpoint.mini.MiniSession;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The semantics of tables and trees, over the mini model. */
class TableEvaluationTest {
    private static final String T = "//@ownedViewpoints[name='V']/@ownedRepresentations[name='T']";
    private MiniSession session;

    /** Services for these tests. */
    public static final class TestServices {
        public List<?> assigned(EObject process) {
            EObject model = process.eContainer();
            return ((List<?>) get(model, "assignments"))
                    .stream()
                            .map(EObject.class::cast)
                            .filter(assignment -> get(assignment, "process") == process)
                            .map(assignment -> get(assignment, "role"))
                            .toList();
        }

        public String letters(EObject process, EObject role) {
            return ((List<?>) get(process.eContainer(), "assignments"))
                    .stream()
                            .map(EObject.class::cast)
                            .filter(one -> get(one, "process") == process && get(one, "role") == role)
                            .map(one -> String.valueOf(get(one, "kind")))
                            .collect(Collectors.joining());
        }

        public boolean isAssignmentA(EObject assignment) {
            return "A".equals(get(assignment, "kind"));
        }

        public boolean isAssignmentR(EObject assignment) {
            return "R".equals(get(assignment, "kind"));
        }

        public boolean isA(EObject process, EObject role) {
            return letters(process, role).contains("A");
        }

        private static Object get(EObject element, String feature) {
            return element.eGet(element.eClass().getEStructuralFeature(feature));
        }
    }

    @BeforeEach
    void load() throws IOException {
        session = MiniSession.load();
    }

    private Scene evaluate(String representation) {
        Evaluation evaluation = new Evaluation(
                Odesign.read(Odesign.file(representation, "")),
                name -> new TestServices(),
                List.of(session.model()),
                ElementIdentity.byFragment());
        assertEquals(List.of(), evaluation.warnings());
        return evaluation.evaluate("T", session.model(), EvaluationOptions.defaults());
    }

    private static String ground(String feature, String color) {
        return "<" + feature + ">" + color("backgroundColor", color) + "</" + feature + ">";
    }

    private static String conditionalGround(String predicate, String color) {
        return "<backgroundConditionalStyle predicateExpression=`" + predicate + "`>" + ground("style", color)
                + "</backgroundConditionalStyle>";
    }

    private static String crossTable(String line, String column, String attributes, String cell) {
        return "<ownedRepresentations xsi:type=`table:CrossTableDescription` name=`T`"
                + " domainClass=`qm::Model`><ownedLineMappings name=`L` semanticCandidatesExpression=`feature:processes`"
                + " domainClass=`qm::Process` headerLabelExpression=`feature:name`>"
                + line + "</ownedLineMappings><ownedColumnMappings name=`C`"
                + " semanticCandidatesExpression=`feature:roles` domainClass=`qm::Role`"
                + " headerLabelExpression=`feature:name`>"
                + column + "</ownedColumnMappings>"
                + "<intersection name=`X` lineMapping=`" + T + "/@ownedLineMappings[name='L']` columnMapping=`" + T
                + "/@ownedColumnMappings.0` " + attributes + ">" + cell + "</intersection></ownedRepresentations>";
    }

    private static final String BY_ELEMENT =
            "useDomainClass=`true` semanticCandidatesExpression=`feature:assignments` domainClass=`qm::Assignment`"
                    + " lineFinderExpression=`feature:process` columnFinderExpression=`feature:role`"
                    + " labelExpression=`feature:kind`";
    private static final String BY_RELATION =
            "columnFinderExpression=`service:assigned` labelExpression=`service:letters(columnSemantic)`";

    private TableScene table(String representation) {
        return (TableScene) evaluate(representation);
    }

    private static List<String> cells(TableScene table) {
        return table.cells().stream()
                .map(cell ->
                        cell.row() + " " + cell.column() + " " + cell.label().text())
                .toList();
    }

    @Test
    void bothKindsOfIntersectionsFindTheSameCells() {
        List<String> byElement = cells(table(crossTable("", "", BY_ELEMENT, "")));
        assertEquals(7, byElement.size());
        assertEquals("L://@processes.0 C://@roles.0 C", byElement.get(0));
        assertEquals(byElement, cells(table(crossTable("", "", BY_RELATION, ""))));
    }

    @Test
    void aCellStandsForItsElementOrForItsLines() {
        assertEquals(
                "//@assignments.6",
                table(crossTable("", "", BY_ELEMENT, ""))
                        .cells()
                        .get(0)
                        .element()
                        .id());
        assertEquals(
                "//@processes.0",
                table(crossTable("", "", BY_RELATION, ""))
                        .cells()
                        .get(0)
                        .element()
                        .id());
    }

    @Test
    void thePreconditionOfACellMayAskForLineAndColumn() {
        TableScene table = table(crossTable(
                "", "", BY_RELATION + " preconditionExpression=`service:lineSemantic.isA(columnSemantic)`", ""));
        assertEquals(
                List.of("A", "A"),
                table.cells().stream().map(cell -> cell.label().text()).toList());
    }

    @Test
    void conditionalStylesWinOverDefaultsAndTheIntersectionOverTheLineOverTheColumn() {
        String letter = "service:isAssignmentA";
        String line = ground("defaultBackground", "gray") + conditionalGround("feature:critical", "red");
        String column = conditionalGround("service:isAssignmentR", "blue");
        TableScene table = table(crossTable(
                line, column, BY_ELEMENT, ground("defaultBackground", "white") + conditionalGround(letter, "green")));
        // rows 1 and 3 are critical; 1/1 and 3/0 are A, 2/2 and 0/3 are R
        assertEquals("#8ae234", fill(table, "L://@processes.1", "C://@roles.1"), "conditional of the intersection");
        assertEquals("#ef2929", fill(table, "L://@processes.1", "C://@roles.0"), "conditional of the line");
        assertEquals("#729fcf", fill(table, "L://@processes.2", "C://@roles.2"), "conditional of the column");
        assertEquals("#ffffff", fill(table, "L://@processes.0", "C://@roles.0"), "default of the intersection");
    }

    @Test
    void defaultStylesOfLineAndColumnShowWhereNothingElseIsSaid() {
        String gray = ground("defaultBackground", "gray");
        String blue = ground("defaultBackground", "blue");
        assertEquals(
                "#888888", fill(table(crossTable(gray, blue, BY_ELEMENT, "")), "L://@processes.0", "C://@roles.0"));
        assertEquals("#729fcf", fill(table(crossTable("", blue, BY_ELEMENT, "")), "L://@processes.0", "C://@roles.0"));
        assertEquals("", fill(table(crossTable("", "", BY_ELEMENT, "")), "L://@processes.0", "C://@roles.0"));
    }

    @Test
    void columnHeadersHaveTheirDefaultStyleOnly() {
        TableScene table = table(crossTable(
                "",
                ground("defaultBackground", "blue") + conditionalGround("service:isAssignmentA", "red"),
                BY_ELEMENT,
                ""));
        assertEquals("#729fcf", table.columns().get(0).paint().background().hex());
        assertEquals(List.of(), table.head().warnings());
    }

    private static String fill(TableScene table, String row, String column) {
        Cell cell = table.cells().stream()
                .filter(one -> one.row().equals(row) && one.column().equals(column))
                .findFirst()
                .orElseThrow();
        return cell.paint().background() == null
                ? ""
                : cell.paint().background().hex();
    }

    @Test
    void foregroundStylesDecideTheText() {
        String text = "<defaultForeground labelSize=`11` labelFormat=`bold`>" + color("foreGroundColor", "dark_blue")
                + "</defaultForeground>";
        Cell cell = table(crossTable("", "", BY_ELEMENT, text)).cells().get(0);
        assertEquals(11, cell.label().style().size());
        assertEquals(true, cell.label().style().bold());
        assertEquals("#274c72", cell.label().style().color().hex());
    }

    @Test
    void linesNestAndCellsOfFeaturesReadTheirLinesElement() {
        TableScene table = table("<ownedRepresentations xsi:type=`table:EditionTableDescription` name=`T`"
                + " domainClass=`qm::Model`><ownedLineMappings name=`L`"
                + " semanticCandidatesExpression=`feature:processes` domainClass=`qm::Process`"
                + " headerLabelExpression=`feature:name`><ownedSubLines name=`S`"
                + " semanticCandidatesExpression=`feature:steps` domainClass=`qm::Process`"
                + " headerLabelExpression=`feature:name`/></ownedLineMappings><ownedColumnMappings name=`K`"
                + " headerLabelExpression=`feature:name` featureName=`risk` labelExpression=`feature:risk`"
                + " initialWidth=`80`/><ownedColumnMappings name=`O` headerLabelExpression=`Owner`"
                + " featureName=`name` featureParentExpression=`feature:owner`/><ownedColumnMappings name=`Z`"
                + " headerLabelExpression=`Other` featureName=`released`/></ownedRepresentations>");
        assertEquals(3, table.rows().get(1).children().size());
        assertEquals("feature:name", table.columns().get(0).label().text(), "Sirius shows this header as it stands");
        assertEquals(80, table.columns().get(0).width());
        assertEquals("8", label(table, "L://@processes.1", "K"));
        assertEquals("研发部经理", label(table, "L://@processes.1", "O"));
        assertEquals(
                0,
                table.cells().stream().filter(cell -> cell.column().equals("Z")).count(),
                "a process has no such feature");
        assertEquals(
                0,
                table.cells().stream()
                        .filter(cell -> cell.row().equals("L://@processes.4")
                                && cell.column().equals("O"))
                        .count());
    }

    private static String label(TableScene table, String row, String column) {
        return table.cells().stream()
                .filter(one -> one.row().equals(row) && one.column().equals(column))
                .findFirst()
                .orElseThrow()
                .label()
                .text();
    }

    @Test
    void treesNestAndReuseTheirMappings() {
        String style = "<defaultStyle labelExpression=`feature:name` labelSize=`10`>" + color("labelColor", "black")
                + color("backgroundColor", "white") + "</defaultStyle>";
        String critical =
                "<conditionalStyles predicateExpression=`feature:critical`><style labelExpression=`feature:name`>"
                        + color("labelColor", "red") + color("backgroundColor", "light_red")
                        + "</style></conditionalStyles>";
        TreeScene tree = (TreeScene)
                evaluate("<ownedRepresentations xsi:type=`tree:TreeDescription` name=`T` domainClass=`qm::Model`>"
                        + "<subItemMappings name=`M` semanticCandidatesExpression=`var:self` domainClass=`qm::Model`>"
                        + style
                        + "<subItemMappings name=`P` semanticCandidatesExpression=`feature:processes`"
                        + " domainClass=`qm::Process`>"
                        + style + critical
                        + "<subItemMappings name=`S` semanticCandidatesExpression=`feature:steps`"
                        + " domainClass=`qm::Process` reusedTreeItemMappings=`"
                        + T + "/@subItemMappings[name='M']/@subItemMappings[name='P']/@subItemMappings[name='S']`>"
                        + style
                        + "</subItemMappings></subItemMappings></subItemMappings></ownedRepresentations>");
        TreeScene.Item model = tree.items().get(0);
        assertEquals("恒信精密", model.label().text());
        assertEquals(5, model.children().size());
        assertEquals("#f68b8b", model.children().get(1).background().hex());
        assertEquals("概念设计", model.children().get(1).children().get(0).label().text());
    }
}
