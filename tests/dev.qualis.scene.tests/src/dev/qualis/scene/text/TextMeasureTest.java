package dev.qualis.scene.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextMeasureTest {
    private final TextMeasure measure = new TextMeasure();

    @Test
    void chineseCharactersAreOneEmWide() {
        assertEquals(50, measure.width("首席质量官", 10, false));
    }

    @Test
    void latinTextIsAsWideAsTheFontSays() {
        // a = 561, b = 615 thousandths of an em in Noto Sans Regular
        assertEquals(11.76, measure.width("ab", 10, false), 0.0001);
    }

    @Test
    void boldTextIsWider() {
        assertTrue(measure.width("Quality", 10, true) > measure.width("Quality", 10, false));
    }

    @Test
    void quotationMarksAreFullWidthOnlyAmongChineseCharacters() {
        assertTrue(measure.width("“”", 10, false) < 12);
        assertEquals(40, measure.width("“质量”", 10, false));
    }

    @Test
    void charactersOutsideTheBasicPlaneCountOnce() {
        assertEquals(10, measure.width("𠮷", 10, false));
    }

    @Test
    void controlCharactersHaveNoWidth() {
        assertEquals(0, measure.width("\u0007\u0300", 10, false));
    }
}
