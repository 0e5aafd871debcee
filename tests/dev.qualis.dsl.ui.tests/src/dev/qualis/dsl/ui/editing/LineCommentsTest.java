package dev.qualis.dsl.ui.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineCommentsTest {
    private static final List<String> PLAIN = List.of("    unit A {", "", "        vacant", "    }");
    private static final List<String> COMMENTED = List.of("    // unit A {", "", "    //     vacant", "    // }");

    @Test
    void commentsLinesOutAtTheirCommonIndent() {
        assertEquals(COMMENTED, LineComments.toggled(PLAIN));
    }

    @Test
    void bringsThemBackAsTheyWere() {
        assertEquals(PLAIN, LineComments.toggled(COMMENTED));
    }

    @Test
    void commentsAllOutWhereOnlySomeAre() {
        assertEquals(List.of("// // a", "// b"), LineComments.toggled(List.of("// a", "b")));
    }
}
