package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.model.qms.core.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserLanguageTest {
    @Test
    void asksTheVariablesInTheOrderOfPosix() {
        assertEquals(Language.ZH, of(Map.of("LC_ALL", "zh_CN.UTF-8", "LANG", "en_US")));
        assertEquals(Language.EN, of(Map.of("LC_ALL", "C", "LANG", "zh_CN")));
        assertEquals(Language.ZH, of(Map.of("LC_ALL", "", "LC_MESSAGES", "zh_TW", "LANG", "en_US")));
        assertEquals(Language.ZH, of(Map.of("LC_CTYPE", "C.UTF-8", "LANG", "zh")));
        assertEquals(Language.EN, of(Map.of("LANG", "de_DE.UTF-8")));
    }

    @Test
    void prefersTheOption() {
        Map<String, String> english = Map.of("LANG", "en");
        assertEquals(Language.ZH, UserLanguage.of(List.of("check", "--language", "zh", "x"), english));
        assertEquals(Language.ZH, UserLanguage.of(List.of("--language=zh"), english));
        assertEquals(Language.EN, UserLanguage.of(List.of("--language=xx"), english));
        assertEquals(Language.EN, UserLanguage.of(List.of("check", "--language"), english));
    }

    private static Language of(Map<String, String> environment) {
        return UserLanguage.of(List.of(), environment);
    }
}
