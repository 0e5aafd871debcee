package dev.qualis.dsl.ui.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextChangeTest {
    @Test
    void isEmptyBetweenEqualTexts() {
        assertTrue(TextChange.between("unit A", "unit A").isEmpty());
    }

    @Test
    void coversOnlyWhatDiffers() {
        assertEquals(new TextChange(5, 3, ""), TextChange.between("unit    A {}", "unit A {}"));
    }

    @Test
    void doesNotCountTheSameSignsTwice() {
        assertEquals(new TextChange(2, 1, ""), TextChange.between("aaa", "aa"));
    }

    @Test
    void movesPlacesBehindIt() {
        TextChange change = new TextChange(4, 4, " ");
        assertEquals(3, change.moved(3));
        assertEquals(5, change.moved(7));
        assertEquals(7, change.moved(10));
    }
}
