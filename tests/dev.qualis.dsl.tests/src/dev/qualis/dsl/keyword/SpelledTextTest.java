package dev.qualis.dsl.keyword;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.TextProject;
import dev.qualis.testing.Golden;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpelledTextTest {

    private static final String ENGLISH = Golden.text("every-construct.qms");

    private static String spelled(String text, Spelling spelling) {
        return TextProject.of(text).project().format(TextProject.uri("a.qms"), spelling);
    }

    @Test
    void writesEveryConstructInChinese() {
        String chinese = spelled(ENGLISH, Spelling.CHINESE);
        Golden.assertMatches("every-construct.zh.qms", chinese);
        assertEquals(List.of(), TextProject.of(chinese).messages());
        assertEquals(ENGLISH, spelled(chinese, Spelling.ENGLISH));
    }
}
