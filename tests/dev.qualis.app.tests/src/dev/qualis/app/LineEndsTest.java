package dev.qualis.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LineEndsTest {
    @Test
    void areThoseOfMostLines() {
        assertEquals(new LineEnds(false, false), LineEnds.of(""));
        assertEquals(new LineEnds(false, false), LineEnds.of("a\nb\n"));
        assertEquals(new LineEnds(true, false), LineEnds.of("a\r\nb\r\n"));
        assertEquals(new LineEnds(true, true), LineEnds.of("a\r\nb\r\nc\n"));
        assertEquals(new LineEnds(false, true), LineEnds.of("a\r\nb\n"));
    }

    @Test
    void comeBackAsTheyWere() {
        String text = "a\r\nb\r\n";
        assertEquals(text, LineEnds.of(text).applied(LineEnds.plain(text)));
    }
}
