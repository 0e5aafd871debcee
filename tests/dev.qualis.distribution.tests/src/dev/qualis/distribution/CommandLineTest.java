package dev.qualis.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The unpacked command line in a folder whose name has blanks and Chinese characters, where no language is set. */
class CommandLineTest {

    private static final Map<String, String> NO_LANGUAGE = Map.of("LC_ALL", "C", "LANG", "C");

    @TempDir
    static Path folder;

    private static Path home;
    private static Path model;

    @BeforeAll
    static void unpack() throws IOException {
        home = folder.resolve("Qualis 质量 体系");
        Distribution.copy(Distribution.COMMAND_LINE, home);
        model = folder.resolve("恒信 model");
        Distribution.copy(Distribution.ROOT.resolve("examples/minimal"), model);
    }

    @Test
    void checksAModelInAnyFolder() throws Exception {
        Run run = qualis("check", model.toString());
        assertEquals(0, run.exit(), run::toString);
        assertJavaIsQuiet(run);
    }

    @Test
    void makesItsStartUpCacheOnce() throws Exception {
        qualis("check", model.toString());
        List<String> caches = Distribution.namesIn(home.resolve("cache"));
        assertEquals(1, caches.size(), caches::toString);
        assertFalse(caches.getFirst().endsWith(".failed"), () -> failure(caches.getFirst()));
    }

    @Test
    void runsWithAnUnusableStartUpCache() throws Exception {
        qualis("check", model.toString());
        for (String cache : Distribution.namesIn(home.resolve("cache"))) {
            Files.writeString(home.resolve("cache").resolve(cache), "not a cache");
        }
        Run run = qualis("check", model.toString());
        assertEquals(0, run.exit(), run::toString);
        assertJavaIsQuiet(run);
    }

    @Test
    void passesTheExitCodeOn() throws Exception {
        Run run = qualis("check", folder.resolve("nowhere").toString());
        assertEquals(2, run.exit(), run::toString);
        assertFalse(run.error().contains("\tat "), run::error);
    }

    @Test
    void startsThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("q"), home.resolve("bin/qualis"));
        Run run = Run.of(folder, NO_LANGUAGE, List.of(link.toString(), "check", model.toString()));
        assertEquals(0, run.exit(), run::toString);
    }

    @Test
    void usesTheJavaOfJavaHome() throws Exception {
        assertTrue(Files.isExecutable(home.resolve("bin/qualis")));
        Run run = Run.of(
                folder,
                Map.of("JAVA_HOME", System.getProperty("java.home"), "PATH", "/usr/bin:/bin"),
                List.of(home.resolve("bin/qualis").toString(), "--help"));
        assertEquals(0, run.exit(), run::toString);
    }

    private Run qualis(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/qualis").toString()));
        command.addAll(List.of(arguments));
        return Run.of(folder, NO_LANGUAGE, command);
    }

    /** Java warns of deprecated methods in libraries and of caches that do not fit. None of that is for our users. */
    private static void assertJavaIsQuiet(Run run) {
        String all = run.output() + run.error();
        assertFalse(all.matches("(?s).*(WARNING: |VM warning|\\[aot|\\[cds|Unsafe).*"), run::toString);
    }

    private String failure(String cache) {
        try {
            return Files.readString(home.resolve("cache").resolve(cache));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
