package dev.qualis.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.model.qms.core.CoreFactory;
import dev.qualis.model.qms.core.Project;
import dev.qualis.model.qms.organisation.Body;
import dev.qualis.model.qms.organisation.DecisionPoint;
import dev.qualis.model.qms.organisation.OrganisationFactory;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.Unit;
import dev.qualis.model.qms.organisation.impl.PositionImpl;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;

class OrganisationIndexTest {

    private final ModelBuilder built = new ModelBuilder();

    private OrganisationIndex organisation() {
        return built.index().organisation();
    }

    @Test
    void readsUnitsAsATree() {
        Unit top = built.unit("Top", null);
        Unit second = built.unit("Second", top);
        Unit first = built.unit("First", top);

        assertEquals(List.of(top), organisation().topUnits());
        assertEquals(List.of(second, first), organisation().childUnits(top));
    }

    @Test
    void reachesUnitsInACircleOnce() {
        Unit outside = built.unit("Outside", null);
        Unit first = built.unit("First", null);
        Unit second = built.unit("Second", first);
        first.setParent(second);
        outside.setParent(second);

        assertEquals(List.of(first), organisation().topUnits());
        assertEquals(List.of(second), organisation().childUnits(first));
        assertEquals(List.of(outside), organisation().childUnits(second));
    }

    @Test
    void anAuthorityOverAKindHoldsAtAllPointsOfItAndOneAtPointsThere() {
        ModelIndex index = WrittenModel.of("""
            position Head "H" { authority veto over productRelease }
            position Cqo "C" { authority veto over productRelease at Second }
            position Clerk "K" { authority recommendation }
            decision point First "F" kind productRelease
            decision point Second "S" kind productRelease
            decision point Third "T" kind shipment
            """);
        List<String> found = index.all(DecisionPoint.class).stream()
                .map(point -> point.getName() + " "
                        + index.organisation().positionsAt(point).stream()
                                .map(Position::getName)
                                .toList())
                .toList();
        assertEquals(List.of("First [Head]", "Second [Head, Cqo]", "Third []"), found);
    }

    @Test
    void knowsPositionsOfUnitsAndThoseWithout() {
        Unit unit = built.unit("Unit", null);
        Position inside = built.position("Inside");
        inside.setUnit(unit);
        Position outside = built.position("Outside");

        assertEquals(List.of(inside), organisation().positionsIn(unit));
        assertEquals(List.of(outside), organisation().positionsWithoutUnit());
    }

    @Test
    void countsOnlyHoldersInOfficeOnTheModelDate() {
        Position position = built.position("A");
        built.person("Before", position, "2020-01-01", "2025-12-31");
        Person leaving = built.person("Leaving", position, "2020-01-01", "2026-01-01");
        Person arriving = built.person("Arriving", position, "2026-01-01", null);
        built.person("After", position, "2026-01-02", null);
        modelDate("2026-01-01");

        assertEquals(List.of(leaving, arriving), organisation().holders(position));
        assertEquals(List.of(position), organisation().positionsHeldBy(arriving));
    }

    @Test
    void countsHoldersWithoutAnEndInAModelWithoutDates() {
        Position position = built.position("A");
        Person holder = built.person("P", position, null, null);

        assertEquals(List.of(holder), organisation().holders(position));
    }

    @Test
    void knowsSolidAndDottedLinesAndBodies() {
        Position head = built.position("Head");
        Position direct = built.position("Direct");
        direct.setReportsTo(head);
        Position dotted = built.position("Dotted");
        dotted.getDottedTo().add(head);
        Body body = built.add(OrganisationFactory.eINSTANCE.createBody(), "Board");
        body.getMembers().add(head);

        assertEquals(List.of(direct), organisation().directReports(head));
        assertEquals(List.of(dotted), organisation().dottedReports(head));
        assertEquals(List.of(body), organisation().bodiesOf(head));
    }

    @Test
    void findsChiefQualityOfficers() {
        built.position("Other");
        Position officer = built.position("Officer");
        officer.setChiefQualityOfficer(true);

        assertEquals(List.of(officer), organisation().chiefQualityOfficers());
    }

    @Test
    void treatsUnresolvedReferencesAsAbsent() {
        Position missing = new PositionImpl() {};
        ((InternalEObject) missing).eSetProxyURI(URI.createURI("x:/missing#P"));
        Position position = built.position("A");
        position.setReportsTo(missing);
        built.person("P", missing, null, null);

        assertEquals(List.of(), organisation().directReports(missing));
        assertEquals(List.of(), organisation().holders(missing));
    }

    private void modelDate(String date) {
        Project project = CoreFactory.eINSTANCE.createProject();
        project.setModelDate(LocalDate.parse(date));
        built.model.setProject(project);
    }
}
