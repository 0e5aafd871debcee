package dev.qualis.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ColorTest {
    @Test
    void clampsChannelsOutsideTheRange() {
        assertEquals(new Color(0, 255, 7), new Color(-5, 300, 7));
    }

    @Test
    void writesItselfAsSixHexDigits() {
        assertEquals("#0a00ff", new Color(10, 0, 255).hex());
    }

    @Test
    void contrastOfBlackAndWhiteIsTwentyOne() {
        assertEquals(21, Color.BLACK.contrast(Color.WHITE), 0.001);
        assertEquals(1, Color.WHITE.contrast(Color.WHITE), 0.001);
    }
}
