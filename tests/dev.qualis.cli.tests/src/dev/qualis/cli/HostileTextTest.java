package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts, names and numbers of a model that somebody has written to do harm, or by accident, through whole commands. */
class HostileTextTest {
    private static final Duration SOON = Duration.ofMinutes(3);

    /** An escape that makes a link of a terminal's text, one of the other set of controls, and a turned direction. */
    private static final String ESCAPES = "a\u001B]8;;http://x.example\u001B\\b\u009B31mc\u202Egpj.exe\u2066d\u007Fe";

    private static final String UNSAFE =
            "(?s).*[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u206F].*";

    private static final String HEAD = """
        project P "项目" | "Project" language zh, en { model date 2026-11-30 }
        use library CQOS
        """;

    @TempDir
    private Path folder;

    private Path model(String text) throws IOException {
        return Files.writeString(folder.resolve("m.qms"), HEAD + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "check --format json",
                "check --format sarif",
                "check --format junit",
                "assess",
                "assess --format json",
                "assess --format html",
                "assess --as evaluator",
                "stats",
                "stats --format json",
                "draw --format json",
                "explain X --project",
                "format --check"
            })
    void sendsNoCommandToATerminal(String command) throws IOException {
        Path model = model("""
            enterprise E "%1$s" | "%1$s" { size small }
            unit U "%1$s" | "%1$s"
            position A "%1$s" | "%1$s" in U reports to Nobody
            standard X "%1$s" | "%1$s" { number "%1$s" clause 1 "%1$s" | "%1$s" modality shall { summary "%1$s" | "%1$s" } }
            """.formatted(ESCAPES));
        Object[] arguments = (command + " " + model).split(" ");
        Run run = Run.of(arguments);
        assertTrue(run.code() != ExitCode.BUG, run.err());
        assertFalse((run.out() + run.err()).matches(UNSAFE), run.out() + run.err());
        if (command.contains("json") || command.contains("sarif")) {
            JsonParser.parseString(run.out());
        }
    }

    @Test
    void sendsNoCommandOfASyntaxErrorOrAnArgumentToATerminal() throws IOException {
        Path model = model("unit \u001B[31m U\n");
        Run check = Run.of("check", model);
        assertTrue(check.out().contains("<U+001B>"), check.out());
        assertFalse(check.out().matches(UNSAFE), check.out());
        for (Object[] arguments : new Object[][] {
            {"check", "\u001B[2J"},
            {"\u001B[2J"},
            {"check", model, "\u009B\n2J"},
            {"check", "--\u001B=1"},
            {"explain", "\u001B]0;x"},
            {"draw", model, "--diagram", "\u001B"},
            {"check", "--format", "\u001B", model}
        }) {
            Run run = Run.of(arguments);
            assertEquals(ExitCode.USAGE, run.code());
            assertFalse((run.out() + run.err()).matches(UNSAFE), run.err());
        }
    }

    @Test
    void namesAFileInOneLineWhateverItIsCalled() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path odd =
                Files.writeString(folder.resolve("a\nb\u001B[31m:9:9: error: \u202Ex.qms"), HEAD + "unit  U reports\n");
        Files.writeString(folder.resolve("c.qms"), "unit  V\n");
        for (String command : List.of("check", "format --check", "format")) {
            Object[] arguments = (command + " " + folder).split(" ");
            Run run = Run.of(arguments);
            assertFalse((run.out() + run.err()).matches(UNSAFE), run.out() + run.err());
            assertTrue((run.out() + run.err()).contains("a<U+000A>b<U+001B>"), run.out() + run.err());
            run.out().lines().forEach(line -> assertTrue(line.startsWith(folder.toString()), line));
        }
        Run missing = Run.of("check", folder.resolve("x\ny\u001B"));
        assertEquals(1, missing.err().lines().count(), missing.err());
        assertTrue(Files.exists(odd));
    }

    @ParameterizedTest
    @CsvSource({"every 2147483647 years", "every 2147483647 weeks"})
    void reckonsWithAnyInterval(String interval) throws IOException {
        Path model = model("""
            unit U "u" | "u"
            position Q "q" | "q" in U { chief quality officer top manager }
            metric M "m" | "m" in %%
            survey S "s" | "s" on 2026-01-01 %1$s measures M
            register R "r" | "r" owned by Q { obligation O "o" | "o" { reviewed on 2026-01-01 %1$s } }
            """.formatted(interval));
        assertEquals(ExitCode.FINE, Run.of("check", model).code());
        for (String command : List.of("assess", "stats")) {
            Run run = Run.of(command, model);
            assertEquals(ExitCode.FINE, run.code(), run.err());
        }
        Run drawn = Run.of("draw", model, "-o", folder.resolve("out"), "-q");
        assertEquals(ExitCode.FINE, drawn.code(), drawn.err());
    }

    @Test
    void addsWeightsHoweverLargeTheyAre() throws IOException {
        Path model = model("""
            position Q "q" | "q"
            assessment scheme S "s" | "s" of CQOS every 1 year {
                experts Q
                indicator A "a" | "a" weight 2147483647 %
                indicator B "b" | "b" weight 2147483647 %
            }
            """);
        Run run = Run.of("check", model);
        assertTrue(run.out().replace(",", "").contains("4294967294"), run.out());
    }

    @Test
    void hasEvidenceThatALibraryHolds() throws IOException {
        Path model = Files.writeString(folder.resolve("m.qms"), """
            project P "项目" | "Project" language zh, en { model date 2026-11-30 }
            use library CQOS, ISO9001
            enterprise E "e" | "e" { aim organisation by ISO9001 }
            """);
        assertEquals(ExitCode.FINE, Run.of("check", model).code());
        Run run = Run.of("assess", model, "--format", "json");
        assertEquals(ExitCode.FINE, run.code(), run.err());
        assertTrue(run.out().contains("\"element\": \"ISO9001\""), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "![", "<a "})
    void documentsAnyMarkdownInTime(String piece) throws IOException {
        document(piece.repeat(20_000));
    }

    private void document(String text) throws IOException {
        Path model = model("unit U \"u\" | \"u\" {\n    description \"\"\"\n" + text + "\n\"\"\"\n}\n");
        assertTimeoutPreemptively(SOON, () -> {
            Run run = Run.of("document", model, "-o", folder.resolve("out"), "-q");
            assertEquals(ExitCode.FINE, run.code(), run.err());
        });
    }

    @Test
    void drawsATitleOfManyCharactersInTime() throws IOException {
        Path model = model("""
            unit U "u" | "u"
            position A "%s" | "%s" in U
            process X "x" | "x" { owner A raci { R A A A } }
            """.formatted("质量".repeat(10_000), "quality".repeat(1_500)));
        assertTimeoutPreemptively(SOON, () -> {
            Run run = Run.of(
                    "draw",
                    model,
                    "-o",
                    folder.resolve("out"),
                    "-q",
                    "--diagram",
                    "RaciMatrix",
                    "--diagram",
                    "AuthorityMatrix");
            assertEquals(ExitCode.FINE, run.code(), run.err());
        });
    }

    @Test
    void writesTextsIntoAWorkbookAsTheyAre() throws IOException {
        Path model = model("enterprise E \"_x0041_ _x000D_x0042_ works\" | \"=cmd()\" { }\n");
        Path file = folder.resolve("a.xlsx");
        Run run = Run.of("assess", model, "--format", "xlsx", "-o", file, "-q");
        assertEquals(ExitCode.FINE, run.code(), run.err());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String texts = new String(
                    zip.getInputStream(zip.getEntry("xl/sharedStrings.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(
                    texts.contains("_x005F_x0041_ _x005F_x000D_x005F_x0042_ works"),
                    texts.substring(0, Math.min(2000, texts.length())));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 240, 1000})
    void documentsAStandardOfAnyName(int length) throws IOException {
        Path model = model(
                "standard %s \"s\" | \"s\" { number \"x\" clause 1 \"c\" | \"c\" modality shall { summary \"s\" | \"s\" } }\n"
                        .formatted("长".repeat(length)));
        Run run = Run.of("document", model, "-o", folder.resolve("out"), "-q");
        assertEquals(ExitCode.FINE, run.code(), run.err());
    }

    @Test
    void readsModelsInAFolderThatItWroteInto() throws IOException {
        Path people = Files.createDirectories(folder.resolve("p/people"));
        Files.writeString(folder.resolve("p/a.qms"), HEAD + "position A \"a\" | \"a\" in U\n");
        Files.writeString(people.resolve("u.qms"), "unit U \"u\" | \"u\"\n");
        Run before = Run.of("check", folder.resolve("p"));
        assertEquals(ExitCode.FINE, before.code(), before.out());
        assertEquals(
                ExitCode.FINE,
                Run.of("draw", folder.resolve("p"), "-o", people, "--force", "-q")
                        .code());
        assertEquals(before, Run.of("check", folder.resolve("p")));
    }

    @Test
    void writesAFileWhoseNameIsAsLongAsTheSystemTakes() throws IOException {
        Path model = model("unit U \"u\" | \"u\"\n");
        Path file = folder.resolve("x".repeat(250) + ".json");
        Run run = Run.of("assess", model, "--format", "json", "-o", file, "-q");
        assertEquals(ExitCode.FINE, run.code(), run.err());
        assertTrue(Files.size(file) > 100);
        Path out = folder.resolve("文".repeat(85));
        Run drawn = Run.of("draw", model, "-o", out, "-q", "--diagram", "OrganisationChart");
        assertEquals(ExitCode.FINE, drawn.code(), drawn.err());
    }
}
