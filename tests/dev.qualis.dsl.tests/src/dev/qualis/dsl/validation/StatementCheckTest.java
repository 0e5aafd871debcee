package dev.qualis.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.TextProject;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementCheckTest {

    @Test
    void reportsWhatIsSaidTwice() {
        TextProject project = TextProject.of("""
                unit U "U"
                position A "A" in U in U {
                    executive
                    headcount 2
                    headcount 3
                    executive
                }
                """);
        assertEquals(
                List.of(
                        "a.qms:2:24 qualis.statement.duplicate",
                        "a.qms:5:15 qualis.statement.duplicate",
                        "a.qms:6:5 qualis.statement.duplicate"),
                project.issues());
        assertEquals(
                "'headcount' is said twice. Keep one of the two.",
                project.messages().get(1));
    }

    @Test
    void letsListsBeContinued() {
        assertEquals(List.of(), TextProject.of("""
                position A "A" { function metrology function reliability authority reward authority penalty }
                person X "X" holds A since 2024-01-01 until 2024-02-01 holds A since 2024-03-01
                """).issues());
    }
}
