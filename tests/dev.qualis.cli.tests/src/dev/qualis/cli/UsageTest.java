package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.app.MessageCatalogue;
import dev.qualis.model.qms.core.Language;
import dev.qualis.testing.Repository;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "; Name a command: new, check, assess, due, draw, document, present, form, format, stats, import,"
                        + " export, diff, portfolio, what-if, serve, explain, help. See \"qualis --help\".",
                "chek; There is no command \"chek\": choose from new, check, assess, due, draw, document, present,"
                        + " form, format, stats, import, export, diff, portfolio, what-if, serve, explain, help. See"
                        + " \"qualis --help\".",
                "help chek; There is no command \"chek\": choose from new, check, assess, due, draw, document,"
                        + " present, form, format, stats, import, export, diff, portfolio, what-if, serve, explain, help."
                        + " See \"qualis --help\".",
                "check; PATH is missing. See \"qualis check --help\".",
                "check a b; \"b\" is one argument too many. See \"qualis check --help\".",
                "check --what a; There is no option \"--what\". See \"qualis check --help\".",
                "check --format; --format needs a value: text, json, sarif, junit. See \"qualis check --help\".",
                "check --format yaml a; \"yaml\" is no value of --format: choose from text, json, sarif, junit. "
                        + "See \"qualis check --help\".",
                "check --format text --format json a; --format is given twice. See \"qualis check --help\".",
                "check --fail-on never a; \"never\" is no value of --fail-on: choose from error, warning, info. "
                        + "See \"qualis check --help\".",
                "check --language fr a; \"fr\" is no value of --language: choose from zh, en. "
                        + "See \"qualis check --help\".",
                "document --language fr a; \"fr\" is no value of --language: choose from zh, en, both. "
                        + "See \"qualis document --help\".",
                "form --language; --language needs a value: zh, en, both. See \"qualis form --help\".",
                "draw --format gif a; \"gif\" is no value of --format: choose from svg, png, pdf, pptx, json. "
                        + "See \"qualis draw --help\".",
                "export a --to nope; \"nope\" is no value of --to: choose from json, xmi, csv, xlsx, oscal, reqif,"
                        + " bpmn. See \"qualis export --help\".",
                "check a\0b; \"a<U+0000>b\" is no value of PATH. See \"qualis check --help\".",
                "document a -o x\0y; \"x<U+0000>y\" is no value of --output. See \"qualis document --help\".",
                "new; DIR is missing. See \"qualis new --help\".",
                "document -o; --output needs a value: DIR. See \"qualis document --help\"."
            })
    void tellsWrongUsageInOneSentence(String arguments, String sentence) {
        Object[] words = arguments == null ? new Object[0] : (Object[]) arguments.split(" ");
        assertEquals(new Run(ExitCode.USAGE, "", sentence + "\n"), Run.of(words));
    }

    @Test
    void tellsAnEmptyPath() {
        assertEquals(new Run(ExitCode.USAGE, "", "PATH is empty. See \"qualis check --help\".\n"), Run.of("check", ""));
    }

    @Test
    void speaksTheLanguageOfTheEnvironmentAndOfTheOption() {
        assertEquals(
                "缺少 PATH。详见“qualis check --help”。\n",
                Run.in("zh_CN.UTF-8", "check").err());
        assertEquals(
                "缺少 PATH。详见“qualis check --help”。\n",
                Run.in("C", "check", "--language", "zh").err());
        assertEquals(
                "PATH is missing. See \"qualis check --help\".\n",
                Run.in("zh_CN.UTF-8", "check", "--language=en").err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "check", "assess", "draw", "document", "format", "stats"})
    void explainsEveryCommandWithAnExampleInBothLanguages(String command) {
        Run english = Run.of(command, "--help");
        assertEquals(ExitCode.FINE, english.code());
        assertTrue(english.out().contains("Example: qualis " + command + " "), english.out());
        Run chinese = Run.in("zh_CN", command, "--help");
        assertTrue(chinese.out().contains("示例：qualis " + command + " "), chinese.out());
        assertEquals(english, Run.of("help", command));
        assertEquals("", english.err() + chinese.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "new",
                "check",
                "assess",
                "due",
                "draw",
                "document",
                "format",
                "stats",
                "export",
                "diff",
                "what-if",
                "import",
                "portfolio",
                "help"
            })
    void explainsEveryOptionAndParameter(String command) {
        for (String language : new String[] {"en", "zh"}) {
            String[] lines = (command.isEmpty() ? Run.in(language, "--help") : Run.in(language, "help", command))
                    .out()
                    .split("\n");
            for (int i = List.of(lines).indexOf(""); i < lines.length; i++) { // behind the synopsis
                boolean bare = lines[i].matches("\\s+(-\\w, )?(--[\\w-]+(=\\S+)?|[A-Z]+)\\s*");
                boolean explainedBelow = i + 1 < lines.length && lines[i + 1].matches("\\s{20,}\\S.*");
                assertFalse(bare && !explainedBelow, "not explained: " + lines[i]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "new",
                "check",
                "assess",
                "draw",
                "document",
                "format",
                "stats",
                "export",
                "diff",
                "what-if",
                "import",
                "portfolio",
                "explain",
                "help"
            })
    void explainsInWordsAndNotInPatterns(String command) {
        for (String language : new String[] {"en", "zh"}) {
            String help = (command.isEmpty() ? Run.in(language, "--help") : Run.in(language, command, "--help")).out();
            assertTrue(help.length() > 100, help);
            assertFalse(help.matches("(?s).*\\{\\d.*"), help);
        }
    }

    @Test
    void explainsItself() {
        Run run = Run.of("--help");
        assertEquals(ExitCode.FINE, run.code());
        for (String command : new String[] {
            "new",
            "check",
            "assess",
            "draw",
            "document",
            "format",
            "stats",
            "export",
            "diff",
            "what-if",
            "import",
            "portfolio",
            "help"
        }) {
            assertTrue(run.out().contains("\n  " + command + " "), command);
        }
        assertTrue(run.out().contains("Exit codes: 0 all is well, 1 the model has errors, 2 "), run.out());
        assertEquals(run, Run.of("help"));
    }

    @Test
    void tellsItsVersion() {
        Run run = Run.of("--version");
        assertEquals(ExitCode.FINE, run.code());
        assertTrue(run.out().matches("Qualis \\d+\\.\\d+\\.\\d+\n"), run.out());
    }

    @Test
    void hasTheSameTextsInBothLanguages() {
        assertEquals(keys(Language.EN), keys(Language.ZH));
    }

    @Test
    void tellsABugWithItsOwnExitCode() {
        Run run = Run.broken("stats", "--format", "json", Repository.example("minimal"));
        assertEquals(ExitCode.BUG, run.code());
        assertEquals(
                "Qualis failed, which is a bug: report it to whoever gave you Qualis, with the command and what "
                        + "--verbose prints (java.lang.IllegalStateException: out of order).\n",
                run.err());
        Run verbose = Run.broken("stats", "--format", "json", "--verbose", Repository.example("minimal"));
        assertTrue(verbose.err().contains("\tat dev.qualis.cli."), verbose.err());
    }

    @Test
    void tellsWhenTheResultIsLost() {
        Run run = Run.full("stats", Repository.example("minimal"), "-q");
        assertEquals(
                new Run(
                        ExitCode.USAGE,
                        "",
                        "The result could not be written to standard output: check where it is sent to.\n"),
                run);
    }

    private static TreeSet<String> keys(Language language) {
        return new TreeSet<>(MessageCatalogue.load(Session.class, "messages", language)
                .bundle()
                .keySet());
    }
}
