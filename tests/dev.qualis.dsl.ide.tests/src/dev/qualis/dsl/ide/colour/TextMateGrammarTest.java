package dev.qualis.dsl.ide.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.dsl.ide.QmsIdeSetup;
import dev.qualis.testing.Golden;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps the grammar for the colours of Visual Studio Code in step with the language. */
class TextMateGrammarTest {

    private static final TextMateGrammar GRAMMAR =
            new TextMateGrammar(new QmsIdeSetup().createInjectorAndDoEMFRegistration());

    @Test
    void isTheOneThatTheExtensionShips() {
        Golden.assertMatches(Path.of("../../vscode/syntaxes/qms.tmLanguage.json"), GRAMMAR.json());
    }

    @Test
    void knowsTheWordsOfBothLanguages() {
        assertTrue(GRAMMAR.kinds().contains("position") && GRAMMAR.kinds().contains("岗位"), GRAMMAR.kinds()::toString);
        assertTrue(
                GRAMMAR.keywords().contains("reports to") && GRAMMAR.keywords().contains("汇报给"),
                GRAMMAR.keywords()::toString);
        assertTrue(
                GRAMMAR.values().contains("withdrawn") && GRAMMAR.values().contains("作废"), GRAMMAR.values()::toString);
    }

    @Test
    void findsKindAndNameOfAnElement() {
        Matcher found = definition().matcher("    岗位 首席质量官 \"…\" 汇报给 总经理");
        assertTrue(found.find());
        assertEquals("岗位", found.group(1));
        assertEquals("首席质量官", found.group(2));
        Matcher phrase = definition().matcher("product  line Router");
        assertTrue(phrase.find());
        assertEquals("Router", phrase.group(2));
        assertTrue(!definition().matcher("counterposition X").find());
    }

    private static Pattern definition() {
        Matcher line = Pattern.compile("\"match\": \"(.*\\^.*)\",\n").matcher(GRAMMAR.json());
        assertTrue(line.find());
        return Pattern.compile(line.group(1).replace("\\\\", "\\"));
    }
}
