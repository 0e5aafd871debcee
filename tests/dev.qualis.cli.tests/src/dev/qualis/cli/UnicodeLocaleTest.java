package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.qualis.testing.ClassPath;
import dev.qualis.testing.Repository;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chinese names of files where the system has no locale for them. */
class UnicodeLocaleTest {
    private static final String STANDARD = """
        project P "项目" | "Project" language zh, en { model date 2026-11-30 }
        use library CQOS
        standard 长城 "s" | "s" { number "x" clause 1 "c" | "c" modality shall { summary "s" | "s" } }
        """;

    @TempDir
    private Path folder;

    private record Ended(int code, String said) {}

    private Ended run(Map<String, String> environment, String... command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        List.of("LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LANG", "QUALIS_LOCALE").forEach(builder.environment()::remove);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    @ParameterizedTest
    @CsvSource({
        "LANG, xx_XX.UTF-8, xx_XX.UTF-8",
        "LC_ALL, zh_XX.UTF-8, zh_XX.UTF-8",
        "LC_ALL, C, C",
        "LANG, POSIX, POSIX",
        "LANG, zh_XX.GBK, zh_XX.GBK",
        "LANG, '', ''"
    })
    void theStartScriptsTakeOneInUnicodeAndKeepTheLanguage(String variable, String value, String kept)
            throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")) && Files.isExecutable(Path.of("/usr/bin/locale")));
        Path script = Repository.root().resolve("features/dev.qualis.launch.feature/launch/find-java.sh");
        String commands =
                ". \"$0\"; use_unicode 2>/dev/null; printf '%s|%s' \"$(locale charmap)\" \"${QUALIS_LOCALE-}\"";
        Ended ended = run(Map.of(variable, value), "/bin/sh", "-c", commands, script.toString());
        assertEquals("UTF-8|" + kept, ended.said());
    }

    @Test
    void theScriptsChoiceOfALanguageIsTheUsers() {
        Map<String, String> environment = Map.of("QUALIS_LOCALE", "zh_CN.UTF-8", "LC_ALL", "C.UTF-8");
        assertEquals("ZH", UserLanguage.of(List.of(), environment).name());
    }

    @Test
    void whatHasNoSignsForANameIsToldInASentence() throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"));
        Files.writeString(folder.resolve("m.qms"), STANDARD);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String[] command = {
            java,
            "-cp",
            ClassPath.ofThisProcess(),
            "dev.qualis.cli.Main",
            "document",
            "m.qms",
            "-o",
            "out",
            "-q",
            "--language=en"
        };
        Ended ended = run(Map.of("LC_ALL", "C"), command);
        assertEquals(ExitCode.USAGE, ended.code(), ended.said());
        assertTrue(ended.said().contains("LC_ALL=C.UTF-8"), ended.said());
        assertFalse(Files.exists(folder.resolve("out")));
        Ended fine = run(Map.of("LC_ALL", "C.UTF-8"), command);
        assertEquals(ExitCode.FINE, fine.code(), fine.said());
    }
}
