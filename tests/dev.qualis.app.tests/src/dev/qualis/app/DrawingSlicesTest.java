package dev.qualis.app;

import static dev.qualis.app.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.TableScene;
import dev.qualis.testing.Repository;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of large companies in parts that can be read. */
class DrawingSlicesTest {
    private static OpenedProject hengxin;

    @BeforeAll
    static void open() {
        hengxin = value(OpenProject.standalone(Language.EN).open(Repository.example("hengxin"), Progress.NONE));
    }

    private static List<Drawing> draw(Language language, String root, String... ids) {
        DrawingChoice choice = new DrawingChoice(List.of(ids), Set.of(), Set.of(), Set.of(), root);
        return value(new DrawProject().draw(hengxin, choice, language, Progress.NONE));
    }

    private static List<Drawing> slices(Language language, String id) {
        return new DrawingSlices(hengxin, language).of(draw(language, "", id).getFirst());
    }

    @Test
    void theMatrixOfResponsibilitiesIsAlsoDrawnByChainAndByUnit() {
        List<Drawing> slices = slices(Language.EN, "RaciMatrix");
        List<String> ids = slices.stream().map(Drawing::id).toList();
        assertTrue(ids.containsAll(List.of("RaciMatrix-IdeaToProduct", "RaciMatrix-QualityCentre")), ids.toString());
        assertTrue(slices.stream().anyMatch(slice -> slice.title().endsWith(" – Idea to product")));
        for (Drawing slice : slices) {
            TableScene table = assertInstanceOf(TableScene.class, slice.scene());
            Set<String> columns = new TreeSet<>();
            table.columns().forEach(column -> columns.add(column.id()));
            Set<String> filled = new TreeSet<>();
            table.cells().stream().filter(cell -> !cell.label().isEmpty()).forEach(cell -> filled.add(cell.column()));
            boolean byUnit = hengxin.index().organisation().units().stream()
                    .anyMatch(unit -> slice.id().equals("RaciMatrix-" + unit.getName()));
            assertTrue(byUnit || columns.equals(filled), slice.id());
            assertTrue(table.columns().size() <= (slice.id().endsWith("-others") ? 70 : 40), slice.id());
        }
    }

    @Test
    void noResponsibilityIsLostBetweenTheChains() {
        TableScene whole =
                (TableScene) draw(Language.ZH, "", "RaciMatrix").getFirst().scene();
        Set<String> cells = new HashSet<>();
        slices(Language.ZH, "RaciMatrix")
                .forEach(slice ->
                        ((TableScene) slice.scene()).cells().forEach(cell -> cells.add(cell.row() + cell.column())));
        assertTrue(whole.cells().stream()
                .filter(cell -> !cell.label().isEmpty())
                .allMatch(cell -> cells.contains(cell.row() + cell.column())));
    }

    @Test
    void theTreeOfConformityIsAlsoDrawnByStandardAndSection() {
        List<Drawing> slices = slices(Language.ZH, "ConformityTree");
        assertTrue(slices.size() > 5, slices.toString());
        List<String> ids = slices.stream().map(Drawing::id).toList();
        assertEquals(slices.size(), Set.copyOf(ids).size());
        assertTrue(ids.containsAll(List.of("ConformityTree-CQOS", "ConformityTree-ISO9001-8")), ids.toString());
        DrawingWriter writer = new DrawingWriter();
        for (Drawing slice : slices) {
            assertTrue(writer.picture(writer.place(slice)).height() < 6000, slice.id());
        }
    }

    @Test
    void whatCanBeReadAsAWholeIsNotParted() {
        assertEquals(List.of(), slices(Language.EN, "GoalTable"));
        assertEquals(List.of(), slices(Language.EN, "ProcessMap"));
    }

    @ParameterizedTest
    @CsvSource({
        "OrganisationChart, QualityCentre",
        "RaciMatrix, IdeaToProduct",
        "RaciMatrix, QualityCentre",
        "RaciMatrix, CQO",
        "ReportingTree, CQO",
        "ProcessMap, IdeaToProduct",
        "ConformityTree, ISO9001",
        "ConformityEvidence, ISO9001",
        "StandardMapping, ISO14001",
        "GoalTable, HalveFieldFailures",
        "AuthorityMatrix, GM",
        "StrategyCascade, HalveFieldFailures"
    })
    void everyPictureCanBeOfAPartOfTheCompany(String id, String root) {
        Drawing whole = draw(Language.EN, "", id).getFirst();
        List<Drawing> part = draw(Language.EN, root, id);
        assertEquals(1, part.size());
        assertEquals(id, part.getFirst().id());
        assertFalse(part.getFirst().isEmpty());
        assertTrue(
                part.getFirst().title().length() > whole.title().length(),
                part.getFirst().title());
        DrawingWriter writer = new DrawingWriter();
        assertTrue(writer.svg(part.getFirst()).length() < writer.svg(whole).length());
    }

    @Test
    void aUnitOfTheChartComesWithItsUnitsAndWhoItReportsTo() {
        DiagramScene chart = (DiagramScene) draw(Language.EN, "QualityCentre", "OrganisationChart")
                .getFirst()
                .scene();
        String shown = chart.nodes().toString();
        assertTrue(shown.contains("Metrology"), shown);
        assertTrue(shown.contains("General Manager"), shown);
        assertFalse(shown.contains("Sales China"), shown);
    }

    @Test
    void whatIsNowhereIsRefusedWithNamesThatAreSomewhere() {
        DrawingChoice wrong = new DrawingChoice(List.of("RaciMatrix"), Set.of(), Set.of(), Set.of(), "Nobody");
        Outcome<List<Drawing>> outcome = new DrawProject().draw(hengxin, wrong, Language.EN, Progress.NONE);
        Refusal.UnknownElement refusal = assertInstanceOf(
                Refusal.UnknownElement.class,
                assertInstanceOf(Outcome.Refused.class, outcome).refusal());
        assertTrue(refusal.known().contains("QualityCentre"), refusal.known().toString());
    }
}
