package dev.qualis.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.model.qms.core.CoreFactory;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.Project;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.strategy.Milestone;
import dev.qualis.model.qms.strategy.StrategyFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelIndexTest {

    private final ModelBuilder built = new ModelBuilder();

    @Test
    void listsElementsOfAClassAndItsSubclassesInTextOrder() {
        Position first = built.position("First");
        Process process = built.process("Process");
        Position second = built.position("Second");

        assertEquals(List.of(first, second), built.index().all(Position.class));
        assertEquals(List.of(first, process, second), built.index().all(NamedElement.class));
    }

    @Test
    void keepsTheOrderOfFiles() {
        ModelBuilder other = new ModelBuilder();
        Position late = built.position("Late");
        Position early = other.position("Early");

        ModelIndex index = ModelIndex.of(List.of(other.model, built.model), List.of());

        assertEquals(List.of(early, late), index.all(Position.class));
    }

    @Test
    void takesOnlyStandardsFromLibraries() {
        ModelBuilder library = new ModelBuilder();
        library.position("Elsewhere");
        var standard = library.standard("S");

        ModelIndex index = ModelIndex.of(List.of(built.model), List.of(library.model));

        assertEquals(List.of(), index.all(Position.class));
        assertEquals(List.of(standard), index.standards());
    }

    @Test
    void takesTheStatedModelDate() {
        built.person("P", built.position("A"), "2026-05-01", null);
        project().setModelDate(LocalDate.parse("2025-01-01"));

        assertEquals(Optional.of(LocalDate.parse("2025-01-01")), built.index().date());
    }

    @Test
    void takesTheNewestDayThatHasHappenedWhereNoModelDateIsStated() {
        built.person("P", built.position("A"), "2026-05-01", "2031-01-01");
        Milestone milestone = built.add(StrategyFactory.eINSTANCE.createMilestone(), "M");
        milestone.setDate(LocalDate.parse("2030-01-01"));

        assertEquals(Optional.of(LocalDate.parse("2026-05-01")), built.index().date());
    }

    @Test
    void hasNoDateInAModelWithoutDays() {
        built.position("A");

        assertEquals(Optional.empty(), built.index().date());
    }

    @Test
    void givesUnmodifiableLists() {
        built.position("A");

        assertThrows(
                UnsupportedOperationException.class,
                () -> built.index().all(Position.class).clear());
    }

    @Test
    void indexesAHundredThousandElementsInLongChains() {
        QualityModel model = built.model;
        Position above = built.position("Top");
        Process before = built.process("First");
        for (int i = 0; i < 33_000; i++) {
            Position position = built.position("P" + i);
            position.setReportsTo(above);
            Process process = built.process("Q" + i, before);
            process.setOwner(position);
            built.person("X" + i, position, "2026-01-01", null);
            above = position;
            before = process;
        }
        // how long it takes is for the benchmark; a chain as long as this must not end in a recursion as deep
        ModelIndex index = ModelIndex.of(List.of(model), List.of());

        assertTrue(index.all(NamedElement.class).size() > 99_000);
        assertEquals(33_000, index.all(Person.class).size());
        assertEquals(33_001, index.processes().ordered().size());
    }

    private Project project() {
        Project project = CoreFactory.eINSTANCE.createProject();
        built.model.setProject(project);
        return project;
    }
}
