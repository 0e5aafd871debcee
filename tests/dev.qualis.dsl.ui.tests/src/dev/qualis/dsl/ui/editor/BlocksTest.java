package dev.qualis.dsl.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.ui.editor.Blocks.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {
    @Test
    void findsBlocksOfSeveralLinesInnerOnesFirst() {
        String text = "a {\n b {\n }\n}\n";
        assertEquals(List.of(new Block(7, 11), new Block(2, 13)), Blocks.of(text));
    }

    @Test
    void leavesOutWhatIsOnOneLine() {
        assertEquals(List.of(), Blocks.of("a { b { } }\n/* c */ \"\"\"d\"\"\"\n"));
    }

    @Test
    void takesCommentsAndLongTextsForWholes() {
        assertEquals(List.of(new Block(0, 9)), Blocks.of("/* {\n }*/"));
        assertEquals(List.of(new Block(0, 10)), Blocks.of("\"\"\" {\n \"\"\""));
    }

    @Test
    void doesNotCountBracesInTextsAndLineComments() {
        assertEquals(List.of(new Block(2, 19)), Blocks.of("a {\n \"}\\\"}\" // }\n }\n}"));
    }

    @Test
    void standsTextThatNeverEnds() {
        assertEquals(
                List.of(),
                Blocks.of("}\n{\n\"abc\n'\"\"\"").stream()
                        .filter(block -> block.end() > 13)
                        .toList());
        assertEquals(List.of(), Blocks.of("{{{\n\n"));
    }
}
