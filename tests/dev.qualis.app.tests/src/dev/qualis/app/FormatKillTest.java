package dev.qualis.app;

import static dev.qualis.app.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.model.qms.core.Language;
import dev.qualis.testing.ClassPath;
import dev.qualis.testing.Repository;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that formats a project again and again. {@code -Dqualis.kills=1000} kills more often than the few times of a build,
 * {@code -Dqualis.seed} at other moments.
 */
class FormatKillTest {
    private static final int KILLS = Integer.getInteger("qualis.kills", 2);
    private static final long SEED = Long.getLong("qualis.seed", 42);
    private static final int LONGEST_MILLIS = 1500;

    @TempDir
    private Path folder;

    @Test
    void leavesOnlyWholeFilesAndCleansUpInTheNextRun() throws Exception {
        Path project = folder.resolve("project");
        for (Path file : Repository.models(Repository.example("minimal"))) {
            Path copy = project.resolve(
                    Repository.example("minimal").relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        format(project, Spelling.CHINESE);
        Map<Path, String> chinese = texts(project);
        format(project, Spelling.ENGLISH);
        Map<Path, String> english = texts(project);
        Random random = new Random(SEED);
        Set<Boolean> seen = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(project);
            try (InputStream started = process.getInputStream()) {
                assertEquals('.', started.read(), "the formatter did not start");
                Thread.sleep(random.nextInt(LONGEST_MILLIS));
                process.destroyForcibly().waitFor();
            }
            Map<Path, String> left = texts(project);
            assertEquals(english.keySet(), left.keySet());
            left.forEach((file, text) -> {
                assertTrue(text.equals(english.get(file)) || text.equals(chinese.get(file)), () -> file + ":\n" + text);
                seen.add(text.equals(chinese.get(file)));
            });
        }
        format(project, Spelling.ENGLISH);
        assertEquals(english, texts(project));
        try (var files = Files.walk(project)) {
            assertEquals(
                    english.keySet(),
                    new HashSet<>(files.filter(Files::isRegularFile).toList()));
        }
        assertTrue(KILLS < 20 || seen.size() == 2, "no kill fell into the writing");
    }

    private static Map<Path, String> texts(Path project) throws IOException {
        Map<Path, String> texts = new TreeMap<>();
        for (Path file : Repository.models(project)) {
            if (!file.toString().contains(SourceWriter.PREFIX)) {
                texts.put(file, Files.readString(file));
            }
        }
        return texts;
    }

    private static void format(Path project, Spelling words) {
        OpenedProject opened = value(OpenProject.standalone(Language.EN).open(project, Progress.NONE));
        FormatProject format = new FormatProject();
        assertEquals(
                List.of(),
                format.write(format.format(opened, Optional.of(words), Progress.NONE))
                        .refused());
    }

    private static Process start(Path project) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        ClassPath.ofThisProcess(),
                        Formatter.class.getName(),
                        project.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The process to be killed. */
    static final class Formatter {
        public static void main(String[] arguments) {
            Path project = Path.of(arguments[0]);
            format(project, Spelling.CHINESE);
            System.out.print('.');
            System.out.flush();
            Optional<ProcessHandle> test = ProcessHandle.current().parent();
            for (int i = 0; ProcessHandle.current().parent().equals(test); i++) { // not without the test that kills it
                format(project, i % 2 == 0 ? Spelling.ENGLISH : Spelling.CHINESE);
            }
        }
    }
}
