package dev.qualis.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.scene.Color;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.text.TextMeasure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in the fields of a printed form. */
class FieldSizeTest {
    private static final TextStyle STYLE = new TextStyle(9, false, false, false, false, Color.BLACK);

    private final TextMeasure measure = new TextMeasure();
    private final FieldSize sizes = new FieldSize(measure);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13900000000",
                "+86 755-12345678",
                "gang.chen@hengxin.example",
                "https://www.hengxin.example",
                "91440300MA5HXN2660",
                "440301199001011234"
            })
    void aNumberOrAnAddressIsSetSmallerRatherThanTorn(String text) {
        String longest = text.substring(text.indexOf(' ') + 1);
        double whole = measure.width(longest, STYLE);
        for (double share : new double[] {0.8, 0.9, 0.99}) {
            TextStyle smaller = sizes.of(List.of(text), STYLE, whole * share);
            assertTrue(smaller.size() < STYLE.size(), text);
            assertTrue(measure.width(longest, smaller) <= whole * share + 0.01, text);
        }
        assertEquals(STYLE, sizes.of(List.of(text), STYLE, whole));
    }

    @Test
    void whatCouldNotBeReadKeepsItsSizeAndIsTorn() {
        assertEquals(STYLE, sizes.of(List.of("x".repeat(400)), STYLE, 100));
    }

    @Test
    void chineseTextAndSentencesAreBrokenAsEverywhere() {
        assertEquals(STYLE, sizes.of(List.of("广东省深圳市南山区示例大道六十六号恒信大厦"), STYLE, 60));
        assertEquals(STYLE, sizes.of(List.of("a head of the quality department", "", " "), STYLE, 80));
        assertEquals(STYLE, sizes.of(List.of(), STYLE, 80));
    }
}
