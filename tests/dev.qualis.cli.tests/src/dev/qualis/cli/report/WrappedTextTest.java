package dev.qualis.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedTextTest {

    @Test
    void noLineIsWiderThanATerminalAndNoWordIsLost() {
        String english = "Each process has a risk that is identified, assessed and controlled. "
                .repeat(9)
                .strip();
        String chinese = "尚不成立：每个过程都有专职在岗的质量人员（43 个中有 18 个）；没有空缺的质量岗位。".repeat(9);
        for (String paragraph : List.of(english, chinese)) {
            String text = WrappedText.of("     ", paragraph);
            for (String line : text.lines().toList()) {
                assertTrue(line.startsWith("     ") && WrappedText.columns(line) <= WrappedText.WIDTH, line);
            }
            assertTrue(text.lines().count() > 5);
            String joined =
                    text.replaceAll("\n {5}", paragraph == english ? " " : "").strip();
            assertEquals(paragraph.replace(" ", ""), joined.replace(" ", ""));
        }
    }

    @Test
    void whatCannotBeBrokenStaysWhole() {
        String address = "https://example.org/" + "a".repeat(150);
        assertEquals("  see\n  " + address + "\n", WrappedText.of("  ", "see " + address));
    }

    @Test
    void aShortTextIsOneLine() {
        assertEquals("  没有要做的了。\n", WrappedText.of("  ", "没有要做的了。"));
        assertEquals("\n", WrappedText.of("", ""));
    }
}
