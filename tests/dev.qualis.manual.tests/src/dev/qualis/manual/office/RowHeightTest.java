package dev.qualis.manual.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RowHeightTest {

    @Test
    void ideographsTakeTwoDigitsAndMayBreakAnywhere() {
        assertEquals(1, RowHeight.lines("质量目标", 9));
        assertEquals(2, RowHeight.lines("质量目标", 8));
        assertEquals(4, RowHeight.lines("质量目标", 3));
    }

    @Test
    void lettersBreakBetweenWordsOnly() {
        assertEquals(1, RowHeight.lines("quality goal", 11));
        assertEquals(2, RowHeight.lines("quality goal", 10));
        assertEquals(2, RowHeight.lines("a qualityofficer", 14));
    }

    @Test
    void aWordThatIsLongerThanALineIsCut() {
        assertEquals(3, RowHeight.lines("x".repeat(30), 11));
    }

    @Test
    void everyLineOfATextCounts() {
        assertEquals(3, RowHeight.lines("a\nb\nc", 10));
        assertEquals(0, RowHeight.lines("", 10));
    }
}
