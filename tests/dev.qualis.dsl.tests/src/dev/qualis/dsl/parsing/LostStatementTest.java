package dev.qualis.dsl.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.TextProject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One slip of the pen, one issue; everything else in the file is still there. */
class LostStatementTest {

    private static final String SYNTAX = " qualis.syntax";

    private static List<String> issues(String text) {
        return TextProject.of(text + "\nunit Last \"L\"\nposition P \"P\" in Last\nposition Q \"Q\" reports to P\n")
                .issues();
    }

    @Test
    void passesOverNonsense() {
        assertEquals(List.of("a.qms:1:1" + SYNTAX), issues("%%% ??? {"));
    }

    @Test
    void passesOverAMisspeltKindWithItsBody() {
        assertEquals(List.of("a.qms:2:1" + SYNTAX), issues("""
            unit First "F"
            prosess Buy "B" {
                raci { R Nobody }
                owner Nobody
            }
            unit Second "S" in First
            """));
    }

    @Test
    void passesOverAMisspeltStatement() {
        assertEquals(List.of("a.qms:2:5" + SYNTAX), issues("""
            process Buy "B" {
                onwer Nobody
                category core
                owner P
            }
            unit Second "S"
            """));
    }

    @Test
    void passesOverAMisspeltBlock() {
        assertEquals(List.of("a.qms:3:5" + SYNTAX), issues("""
            process Buy "B" {
                owner P
                rasci {
                    R Nobody
                }
                category core
            }
            """));
    }

    @Test
    void passesOverAStatementOfAnotherKindOfElement() {
        assertEquals(List.of("a.qms:2:5" + SYNTAX), issues("""
            unit First "F" {
                employees 3
                activities planning
            }
            """));
    }

    @Test
    void tellsAnUnfinishedStatement() {
        assertEquals(List.of("a.qms:2:5" + SYNTAX), issues("""
            process Buy "B" {
                owner
                category core
                owner P
            }
            """));
    }

    @Test
    void tellsAWrongValue() {
        assertEquals(List.of("a.qms:2:15" + SYNTAX), issues("""
            position Buyer "B" {
                headcount two
                full time
            }
            """));
    }

    @Test
    void passesOverWhatIsTooMuchBehindAStatement() {
        assertEquals(List.of("a.qms:1:12" + SYNTAX), issues("unit First Second \"F\"\nposition R \"R\" in First"));
    }

    @Test
    void passesOverABraceTooMany() {
        assertEquals(List.of("a.qms:4:1" + SYNTAX), issues("""
            unit First "F" {
                activities planning
            }
            }
            unit Second "S"
            """));
    }

    @Test
    void missesOneBraceOnly() {
        assertEquals(List.of("a.qms:3:1" + SYNTAX), issues("""
            unit First "F" {
                activities planning
            unit Second "S"
            """));
    }

    @Test
    void tellsSeveralMistakesEachOnce() {
        assertEquals(List.of("a.qms:1:1" + SYNTAX, "a.qms:3:5" + SYNTAX, "a.qms:6:1" + SYNTAX), issues("""
            untit First "F"
            unit Second "S" {
                activites planning
                activities planning
            }
            posision X "X"
            """));
    }
}
