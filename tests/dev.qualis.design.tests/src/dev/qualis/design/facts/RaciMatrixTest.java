package dev.qualis.design.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.design.ModelBuilder;
import dev.qualis.design.services.AssignmentServices;
import dev.qualis.design.services.ProcessServices;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.Body;
import dev.qualis.model.qms.organisation.OrganisationFactory;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessCategory;
import dev.qualis.model.qms.process.ResponsibilityAssignment;
import dev.qualis.model.qms.process.ResponsibilityRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class RaciMatrixTest {
    private final ModelBuilder builder = new ModelBuilder();
    private final Position chief = builder.position("CQO", null, null);
    private final Position buyer = builder.position("Buyer", null, chief);
    private final Position idle = builder.position("Idle", null, chief);
    private final Process purchasing = builder.process("Purchasing", null);
    private final AssignmentServices assignments = new AssignmentServices();
    private final ProcessServices processes = new ProcessServices();

    RaciMatrixTest() {
        FactsAdapter.choose(builder.resourceSet(), Language.EN);
    }

    private RaciMatrix matrix() {
        return ProjectFacts.of(purchasing).raci();
    }

    @Test
    void hasAColumnForEachPositionWithAPart() {
        builder.assign(purchasing, ResponsibilityRole.R, buyer);
        assertEquals(List.of(buyer), matrix().columns());
        assertFalse(matrix().columns().contains(idle));
    }

    @Test
    void givesACellToTheStrongestAssignmentAndNamesAllRoles() {
        ResponsibilityAssignment doing = builder.assign(purchasing, ResponsibilityRole.R, buyer, chief);
        ResponsibilityAssignment answering = builder.assign(purchasing, ResponsibilityRole.A, buyer);
        assertEquals(List.of(chief), assignments.cellHolders(doing));
        assertEquals(List.of(buyer), assignments.cellHolders(answering));
        assertEquals("A/R", assignments.cellLetters(answering, buyer));
        assertEquals("R", assignments.cellLetters(doing, chief));
    }

    @Test
    void bodiesFollowThePositions() {
        Body council = builder.add(OrganisationFactory.eINSTANCE.createBody(), "Council");
        builder.assign(purchasing, ResponsibilityRole.R, buyer);
        ResponsibilityAssignment consulting = builder.assign(purchasing, ResponsibilityRole.C);
        consulting.getBodies().add(council);
        assertEquals(List.of(buyer, council), matrix().columns());
        assertEquals(List.of(council), assignments.cellHolders(consulting));
        assertEquals("C", assignments.cellLetters(consulting, council));
    }

    @Test
    void aCellOfABodyIsSetApartFromThoseOfPositions() {
        Body council = builder.add(OrganisationFactory.eINSTANCE.createBody(), "Council");
        builder.assign(purchasing, ResponsibilityRole.A, buyer);
        assignments.assigned(purchasing, council, "A/C");
        assignments.assigned(purchasing, chief, "C");
        assertEquals(
                List.of("A [Buyer] []", "A [] [Council]", "C [] [Council]", "C [CQO] []"),
                purchasing.getResponsibilities().stream()
                        .map(RaciMatrixTest::words)
                        .toList());
        assignments.assigned(purchasing, council, "");
        assertEquals(2, purchasing.getResponsibilities().size());
    }

    private static String words(ResponsibilityAssignment assignment) {
        return assignment.getRole() + " "
                + assignment.getPositions().stream().map(NamedElement::getName).toList() + " "
                + assignment.getBodies().stream().map(NamedElement::getName).toList();
    }

    @Test
    void marksTwoAccountables() {
        ResponsibilityAssignment answering = builder.assign(purchasing, ResponsibilityRole.A, buyer, chief);
        assertTrue(assignments.isRivalAccountable(answering));
        assertTrue(processes.isWronglyAccountable(purchasing));
        assertEquals("en Purchasing (2 A)", processes.raciRowLabel(purchasing));
    }

    @Test
    void marksAMissingAccountable() {
        builder.assign(purchasing, ResponsibilityRole.R, buyer);
        assertEquals("en Purchasing (no A)", processes.raciRowLabel(purchasing));
    }

    @Test
    void leavesAHeadingAboveOtherProcessesAlone() {
        Process part = builder.process("Ordering", purchasing);
        builder.assign(part, ResponsibilityRole.A, buyer);
        assertFalse(processes.isWronglyAccountable(purchasing));
        assertEquals(List.of(part), processes.partsOf(purchasing));
        assertEquals("en Ordering", processes.raciRowLabel(part));
    }

    @Test
    void listsManagementBeforeCoreBeforeSupportBeforeTheRest() {
        for (ProcessCategory category :
                List.of(ProcessCategory.SUPPORT, ProcessCategory.CORE, ProcessCategory.MANAGEMENT)) {
            builder.process(category.getLiteral(), null).setCategory(category);
        }
        assertEquals(
                List.of("management", "core", "support", "Purchasing"),
                matrix().rows().stream().map(Process::getName).toList());
    }

    @Test
    void setsACell() {
        builder.assign(purchasing, ResponsibilityRole.C, buyer, chief);
        assignments.assigned(purchasing, buyer, "a/r");
        assertEquals("A/R", matrix().letters(purchasing, buyer));
        assertEquals("C", matrix().letters(purchasing, chief));
        assignments.assigned(purchasing, chief, "");
        assertEquals("", matrix().letters(purchasing, chief));
        assertEquals(2, purchasing.getResponsibilities().size());
    }
}
