package dev.qualis.design.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.design.ModelBuilder;
import dev.qualis.model.qms.organisation.Body;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganisationChartTest {
    private final ModelBuilder builder = new ModelBuilder();
    private final Unit headquarters = builder.unit("HQ", null);
    private final Unit quality = builder.unit("Quality", headquarters);
    private final Unit laboratory = builder.unit("Laboratory", quality);
    private final Unit sales = builder.unit("Sales", headquarters);
    private final Body board = builder.body("Board");
    private final Position manager = builder.position("GM", board, null);
    private final Position chief = builder.position("CQO", board, manager);
    private final Position tester = builder.position("Tester", laboratory, chief);
    private final Position seller = builder.position("Seller", sales, manager);

    OrganisationChartTest() {
        manager.setTopManager(true);
        headquarters.setHead(manager);
        chief.setChiefQualityOfficer(true);
        quality.setHead(chief);
    }

    private OrganisationChart chart() {
        return new ProjectFacts(
                        ProjectFacts.index(List.of(builder.model())), DiagramLanguages.ofPlatform(), Markets.alone())
                .chart();
    }

    @Test
    void putsTheTopManagersUnitFirstAndItsDivisionsBelow() {
        assertEquals(List.of(headquarters, quality, sales), chart().boxes());
        assertEquals(List.of(laboratory), chart().departmentsOf(quality));
    }

    @Test
    void placesAMemberOfABodyInTheUnitThatItHeads() {
        assertEquals(List.of(chief), chart().placedIn(quality));
        assertEquals(quality, chart().boxOf(chief));
        assertEquals(quality, chart().boxOf(tester));
    }

    @Test
    void drawsNoBoxForABodyWhoseMembersStandElsewhere() {
        assertEquals(List.of(board), chart().bodies());
        assertFalse(chart().boxes().contains(board));
    }

    @Test
    void drawsABoxForABodyInWhichAPositionHasItsOnlyPlace() {
        Position secretary = builder.position("Secretary", board, manager);
        assertEquals(board, chart().boxOf(secretary));
        assertEquals(List.of(), chart().bodies());
    }

    @Test
    void connectsEachBoxToTheBoxOfItsLeadsSuperior() {
        ChartLines lines = chart().lines();
        assertEquals(List.of(chief, seller), lines.leading());
        assertEquals(List.of(quality), lines.ledBy(chief));
        assertEquals(List.of(sales), lines.ledBy(seller));
        assertEquals(List.of(), lines.parts());
    }

    @Test
    void connectsABoxToItsUnitWhereNobodyReports() {
        seller.setReportsTo(null);
        assertEquals(List.of(sales), chart().lines().parts());
    }

    @Test
    void drawsOneLineOfAKindBetweenTwoBoxes() {
        builder.position("Seller2", sales, chief);
        Position third = builder.position("Seller3", sales, chief);
        third.getDottedTo().addAll(List.of(tester, chief));
        assertEquals(1, chart().lines().crossing().size());
        assertEquals(List.of(quality), chart().lines().dottedBoxes(third));
    }

    @Test
    void makesAPositionWithoutAUnitABoxOfItsOwn() {
        Position adviser = builder.position("Adviser", null, manager);
        assertEquals(List.of(adviser), chart().loose());
        assertEquals(adviser, chart().boxOf(adviser));
        assertEquals(List.of(adviser), chart().lines().ledBy(adviser));
    }

    @Test
    void listsEveryPositionOnce() {
        builder.position("Adviser", null, manager);
        assertEquals(
                List.of("GM", "CQO", "Tester", "Seller", "Adviser"),
                chart().positions().stream().map(Position::getName).toList());
    }

    @Test
    void spreadsADivisionWithManyDepartments() {
        assertFalse(chart().isWide(quality));
        for (int i = 0; i < 12; i++) {
            Unit department = builder.unit("D" + i, quality);
            builder.position("P" + i, department, chief);
            builder.position("Q" + i, department, chief);
        }
        assertTrue(chart().isWide(quality));
    }

    @Test
    void endsOnUnitsThatBelongToEachOther() {
        headquarters.setParent(laboratory);
        assertEquals(
                4,
                chart().boxes().size()
                        + chart().boxes().stream()
                                .mapToInt(box -> chart().departmentsOf(box).size())
                                .sum());
    }

    @Test
    void knowsNoBoxOfNobody() {
        assertNull(chart().boxOf(null));
    }
}
