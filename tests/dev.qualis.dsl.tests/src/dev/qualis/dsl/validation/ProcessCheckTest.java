package dev.qualis.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.TextProject;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessCheckTest {

    private static final String POSITIONS = "position A \"A\"\nposition B \"B\"\n";

    @Test
    void reportsProcessWithoutOwner() {
        TextProject project = TextProject.of("process Sales \"Sales\"");
        assertEquals(List.of("a.qms:1:9 qualis.process.owner.missing"), project.issues());
        assertEquals(
                List.of("Process 'Sales' has no owner. Add 'owner' and the position that answers for it."),
                project.messages());
    }

    @Test
    void asksForAnOwnerOfEveryPart() {
        assertEquals(
                List.of("a.qms:4:9 qualis.process.owner.missing"),
                TextProject.of(POSITIONS + "process P \"P\" { owner A }\nprocess Q \"Q\" part of P")
                        .issues());
    }

    @Test
    void reportsTwoAccountablePositions() {
        assertEquals(
                List.of("a.qms:3:42 qualis.process.accountable.multiple"),
                TextProject.of(POSITIONS + "process P \"P\" { owner A raci { R A  A A, B } }")
                        .issues());
        assertEquals(
                List.of("a.qms:3:44 qualis.process.accountable.multiple"),
                TextProject.of(POSITIONS + "process P \"P\" { owner A raci { R A  A A  A B } }")
                        .issues());
    }

    @Test
    void reportsRaciWithoutAccountableOrResponsible() {
        assertEquals(
                List.of("a.qms:3:9 qualis.process.accountable.missing"),
                TextProject.of(POSITIONS + "process P \"P\" { owner A raci { R A } }")
                        .issues());
        assertEquals(
                List.of("a.qms:3:9 qualis.process.responsible.missing"),
                TextProject.of(POSITIONS + "process P \"P\" { owner A raci { A A } }")
                        .issues());
    }

    @Test
    void reportsTheSameRoleTwice() {
        assertEquals(
                List.of("a.qms:3:41 qualis.process.responsibility.duplicate"),
                TextProject.of(POSITIONS + "process P \"P\" { owner A raci { A A R A, A } }")
                        .issues());
    }

    @Test
    void reportsOrderThatTurnsBack() {
        assertEquals(
                List.of("a.qms:3:9 qualis.process.order.cycle"),
                TextProject.of(POSITIONS + """
                process P "P" { owner A before Q }
                process Q "Q" { owner A }
                process R "R" { owner A after Q before P }
                """).issues());
    }

    @Test
    void acceptsAnOrderThatBothSidesState() {
        assertEquals(List.of(), TextProject.of(POSITIONS + """
                process P "P" { owner A before Q }
                process Q "Q" { owner A after P }
                """).issues());
    }

    @Test
    void reportsProcessThatIsPartOfItself() {
        assertEquals(
                List.of("a.qms:3:23 qualis.process.parent.cycle"),
                TextProject.of(POSITIONS + """
                process P "P" part of Q { owner A }
                process Q "Q" part of P { owner A }
                """).issues());
    }
}
