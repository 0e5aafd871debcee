package dev.qualis.dsl.keyword;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.GoldenFile;
import dev.qualis.dsl.TextProject;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpelledTextTest {

    private static final String ENGLISH =
            GoldenFile.named("every-construct.qms").text();

    private static String spelled(String text, Spelling spelling) {
        return TextProject.of(text).project().format(TextProject.uri("a.qms"), spelling);
    }

    @Test
    void writesEveryConstructInChinese() {
        String chinese = spelled(ENGLISH, Spelling.CHINESE);
        GoldenFile.named("every-construct.zh.qms").assertEqualTo(chinese);
        assertEquals(List.of(), TextProject.of(chinese).messages());
        assertEquals(ENGLISH, spelled(chinese, Spelling.ENGLISH));
    }
}
