package dev.qualis.scene.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.scene.Color;
import dev.qualis.scene.TextStyle;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {
    /** Ten pixels an em. */
    private static final TextStyle STYLE = new TextStyle(7.5, false, false, false, false, Color.BLACK);

    private final TextMeasure measure = new TextMeasure();
    private final LineBreaker breaker = new LineBreaker(measure);

    @Test
    void breaksChineseBetweenAnyTwoCharacters() {
        assertEquals(List.of("质量管", "理体系"), breaker.wrap("质量管理体系", STYLE, 30));
    }

    /** Measured anew for each character, this took many minutes; alone on a machine it takes seconds. */
    @Test
    void measuresEachPieceOfALongTextOnce() {
        for (String piece : List.of("质量", "quality", "a ", "“x” ", "… ")) {
            String text = piece.repeat(200_000 / piece.length());
            List<String> lines = assertTimeoutPreemptively(Duration.ofMinutes(2), () -> breaker.wrap(text, STYLE, 1e9));
            assertEquals(List.of(text.strip()), lines);
            assertTimeoutPreemptively(Duration.ofMinutes(2), () -> breaker.balance(text, STYLE, 300));
        }
    }

    @Test
    void breaksWhereTheWholeLineWouldBeTooWide() {
        Random random = new Random(3);
        String signs = "质量…“”a b-c/W.，（）";
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(60); j >= 0; j--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            int width = 20 + random.nextInt(80);
            List<String> lines = breaker.wrap(text.toString(), STYLE, width);
            for (int line = 0; line < lines.size(); line++) {
                String words = lines.get(line);
                boolean cut = words.codePointCount(0, words.length()) == 1;
                assertTrue(cut || measure.width(words, STYLE) <= width, words + " in " + width);
            }
            assertEquals(
                    text.toString().replaceAll("\\s", ""),
                    String.join("", lines).replaceAll("\\s", ""));
        }
    }

    @Test
    void neverBreaksAtASpaceThatHoldsTogether() {
        assertEquals(List.of("□\u00a0小", "□\u00a0微"), breaker.wrap("□\u00a0小 □\u00a0微", STYLE, 30));
        assertEquals(List.of("a", "b\u00a0c"), breaker.wrap("a b\u00a0c", STYLE, 20));
    }

    @Test
    void neverBeginsALineWithClosingPunctuation() {
        assertEquals(List.of("风险识", "别、评", "价"), breaker.wrap("风险识别、评价", STYLE, 30));
    }

    @Test
    void neverEndsALineWithAnOpeningBracket() {
        assertEquals(List.of("工程师", "（SQE）"), breaker.wrap("工程师（SQE）", STYLE, 45));
    }

    @Test
    void breaksLatinBetweenWords() {
        assertEquals(List.of("Supplier", "Quality", "Engineer"), breaker.wrap("Supplier Quality Engineer", STYLE, 50));
    }

    @Test
    void cutsAWordThatIsTooLongForAnyLine() {
        List<String> lines = breaker.wrap("Donaudampfschifffahrt", STYLE, 40);
        assertEquals("Donaudampfschifffahrt", String.join("", lines));
        lines.forEach(line -> assertTrue(measure.width(line, STYLE) <= 40, line));
    }

    @Test
    void keepsLineFeedsOfTheText() {
        assertEquals(List.of("张三", "李四"), breaker.wrap("张三\n李四", STYLE, 100));
    }

    @Test
    void blankTextHasNoLines() {
        assertTrue(breaker.wrap("  ", STYLE, 100).isEmpty());
    }

    @Test
    void balancedLinesAreOfLikeLength() {
        assertEquals(List.of("质量管理", "体系办公"), breaker.balance("质量管理体系办公", STYLE, 65));
    }

    @Test
    void balancingCutsNoWord() {
        assertFalse(breaker.balance("Customer Service Lead", STYLE, 60).contains("Custome"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "质量“红线”管理办法（试行）、2026年",
                "Measure, analyse and improve — every year",
                "A/B 对比测试 v2.0-beta_3",
                "𠮷野家の品質，🙂 ok"
            })
    void losesNoCharacterAndFitsTheWidth(String text) {
        for (double width : new double[] {12, 25, 40, 77, 200}) {
            List<String> lines = breaker.wrap(text, STYLE, width);
            assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
            double least = Math.max(width, breaker.widestPiece(text, STYLE));
            lines.forEach(line -> assertTrue(measure.width(line, STYLE) <= least + 0.01, line));
        }
    }
}
