package dev.qualis.pictures.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.scene.text.TextMeasure;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextRunsTest {
    private final FontShelf shelf = new FontShelf();
    private final TextRuns runs = new TextRuns(shelf, new TextMeasure());

    @Test
    void setsLatinAndChineseInTheirOwnFaces() {
        assertEquals(
                List.of(new TextRun(Face.LATIN, "CQO ", 0), new TextRun(Face.CHINESE, "质量", width("CQO "))),
                runs.of("CQO 质量", false));
    }

    @Test
    void setsBoldInBoldFaces() {
        assertTrue(runs.of("A质", true).stream().allMatch(run -> run.face().isBold()));
    }

    @Test
    void keepsEveryCharacterWhereItWasMeasured() {
        String line = "“质量”—fi… → ⚠";
        TextMeasure measure = new TextMeasure();
        for (TextRun run : runs.of(line, false)) {
            assertTrue(run.offset() <= measure.width(line, 1000, false), run.toString());
        }
        assertEquals(Math.round(measure.width(line, 1000, false)), runs.width(line, false));
    }

    @Test
    void showsABoxForWhatNoFaceHas() {
        assertEquals("□", runs.of("\ud83d\ude80", false).getFirst().text());
    }

    @ParameterizedTest
    @EnumSource(
            value = Face.class,
            names = {"CHINESE", "CHINESE_BOLD"})
    void hasEveryCharacterOfTheNationalStandardOneEmWide(Face face) {
        Charset charset = Charset.forName("GB2312");
        for (int lead = 0xB0; lead <= 0xF7; lead++) {
            for (int trail = 0xA1; trail <= 0xFE; trail++) {
                String character = new String(new byte[] {(byte) lead, (byte) trail}, charset);
                if (character.charAt(0) != '\ufffd') {
                    int glyph = shelf.glyph(face, character.codePointAt(0));
                    assertNotEquals(0, glyph, character);
                    assertEquals(1000, shelf.width(face, glyph), character);
                }
            }
        }
    }

    private int width(String text) {
        return runs.width(text, false);
    }
}
