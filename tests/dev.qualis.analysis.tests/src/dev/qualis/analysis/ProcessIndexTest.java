package dev.qualis.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ResponsibilityRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessIndexTest {

    private final ModelBuilder built = new ModelBuilder();

    private ProcessIndex processes() {
        return built.index().processes();
    }

    @Test
    void keepsTheTextOrderWhereNothingSaysOtherwise() {
        Process b = built.process("B");
        Process a = built.process("A");

        assertEquals(List.of(b, a), processes().ordered());
    }

    @Test
    void putsEachProcessBehindThoseItNeeds() {
        Process last = built.process("Last");
        Process first = built.process("First");
        Process middle = built.process("Middle", first);
        last.getAfter().add(middle);
        Process zero = built.process("Zero");
        zero.getBefore().add(first);

        assertEquals(List.of(zero, first, middle, last), processes().ordered());
        assertEquals(List.of(first), processes().successors(zero));
        assertEquals(List.of(zero), processes().predecessors(first));
    }

    @Test
    void toleratesCircles() {
        Process a = built.process("A");
        Process b = built.process("B", a);
        a.getAfter().add(b);
        Process self = built.process("Self");
        self.getAfter().add(self);

        assertEquals(List.of(b, a, self), processes().ordered());
    }

    @Test
    void ordersAChainOfAnyLengthWithoutRecursion() {
        Process first = built.process("P0");
        Process above = first;
        for (int i = 1; i < 20_000; i++) {
            Process next = built.process("P" + i);
            above.getAfter().add(next);
            above = next;
        }
        assertEquals(first, processes().ordered().getLast());
        assertEquals(above, processes().ordered().getFirst());
    }

    @Test
    void readsPartsAsATreeInProcessOrder() {
        Process whole = built.process("Whole");
        Process second = built.process("Second");
        Process first = built.process("First");
        second.setParent(whole);
        first.setParent(whole);
        second.getAfter().add(first);
        Process other = built.process("Other");

        assertEquals(List.of(whole, other), processes().roots());
        assertEquals(List.of(first, second), processes().children(whole));
        assertEquals(List.of(whole, first, second, other), processes().depthFirst());
    }

    @Test
    void answersResponsibilitiesByProcessAndByPosition() {
        Position worker = built.position("Worker");
        Position boss = built.position("Boss");
        Process process = built.process("P");
        process.setOwner(boss);
        built.raci(process, ResponsibilityRole.R, worker, boss);
        built.raci(process, ResponsibilityRole.A, boss);

        assertEquals(List.of(worker, boss), processes().positions(process, ResponsibilityRole.R));
        assertEquals(
                List.of(
                        new Responsibility(process, boss, ResponsibilityRole.R),
                        new Responsibility(process, boss, ResponsibilityRole.A)),
                processes().responsibilitiesOf(boss));
        assertEquals(List.of(process), processes().ownedBy(boss));
    }

    @Test
    void answersMetricsByProcessAndByWhatTheyDrive() {
        Metric driven = built.metric("Driven");
        Metric driver = built.metric("Driver");
        driver.getContributesTo().add(driven);
        Process process = built.process("P");
        process.getMetrics().add(driver);
        MetricIndex metrics = built.index().metrics();

        assertEquals(List.of(driver), metrics.contributors(driven));
        assertEquals(List.of(driver), metrics.of(process));
        assertEquals(List.of(process), metrics.processes(driver));
    }
}
