package dev.qualis.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SectionNumbersTest {
    private final SectionNumbers numbers = new SectionNumbers();

    @Test
    void countsByLevelDownToTheThird() {
        assertEquals("1", numbers.next(1, "Overview"));
        assertEquals("1.1", numbers.next(2, "Scope"));
        assertEquals("1.1.1", numbers.next(3, "Sites"));
        assertEquals("", numbers.next(4, "Remote workers"));
        assertEquals("1.2", numbers.next(2, "Policy"));
        assertEquals("2", numbers.next(1, "Processes"));
        assertEquals("2.1", numbers.next(2, "Sales"));
    }

    @Test
    void leavesTheNumberOfAClauseAlone() {
        assertEquals("1", numbers.next(1, "Scope"));
        assertEquals("", numbers.next(1, "4 Context of the organization"));
        assertEquals("", numbers.next(2, "4.1 Understanding the organization"));
        assertEquals("", numbers.next(1, "5　领导作用"));
        assertEquals("4", numbers.next(1, "2026 was a year"), "a year is no clause");
    }
}
