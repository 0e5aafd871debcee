package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.testing.ClassPath;
import dev.qualis.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, whatever the machine takes for its language, time, encoding and order of files. */
class SameBytesTest {
    /** Run each time: letters, digits, calendar, encoding, hashes and cores at once. */
    private static final Map<String, List<String>> SURROUNDINGS = Map.of(
            "Turkish letters, Persian digits, far in the east, GBK, other hashes, one core",
            List.of(
                    "-Duser.language=tr",
                    "-Duser.country=TR",
                    "-Duser.extensions=u-nu-arabext",
                    "-Duser.timezone=Pacific/Kiritimati",
                    "-Dfile.encoding=GBK",
                    "-XX:+UnlockExperimentalVMOptions",
                    "-XX:hashCode=2",
                    "-XX:ActiveProcessorCount=1"));

    /** Run with {@code -Dqualis.surroundings=all}. */
    private static final Map<String, List<String>> FURTHER_SURROUNDINGS = new TreeMap<>(Map.of(
            "German, far in the west, Latin",
            List.of(
                    "-Duser.language=de",
                    "-Duser.country=DE",
                    "-Duser.timezone=America/Anchorage",
                    "-Dfile.encoding=ISO-8859-1"),
            "Persian",
            List.of("-Duser.language=fa", "-Duser.country=IR", "-Duser.timezone=Asia/Tehran"),
            "Arabic",
            List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Asia/Kathmandu"),
            "Thai digits and years",
            List.of("-Duser.language=th", "-Duser.country=TH", "-Duser.variant=TH")));

    @TempDir
    private Path folder;

    @Test
    void inAnySurroundings() throws Exception {
        Map<String, List<String>> tried = new TreeMap<>(SURROUNDINGS);
        if ("all".equals(System.getProperty("qualis.surroundings"))) {
            tried.putAll(FURTHER_SURROUNDINGS);
        }
        Map<String, Started> runs = new TreeMap<>(); // beside each other: they wait for processors only
        Started first = started("usual", List.of("-Duser.language=en", "-Duser.timezone=UTC"), false);
        for (var surroundings : tried.entrySet()) {
            runs.put(surroundings.getKey(), started(surroundings.getKey(), surroundings.getValue(), true));
        }
        SortedMap<String, byte[]> usual = first.outputs();
        assertTrue(usual.size() > 60, usual.keySet().toString());
        for (String file : List.of(
                "documents/audit-pack.zip",
                "documents/positions.zh.md",
                "office/manual.zh.docx",
                "office/manual.en.pdf",
                "office/manual.en.xlsx",
                "slides/presentation.en.pptx",
                "due.ics",
                "model.json",
                "model.xmi",
                "template.xlsx",
                "portfolio/ranking.md")) {
            assertTrue(usual.containsKey("out/" + file), file);
        }
        for (var run : runs.entrySet()) {
            SortedMap<String, byte[]> found = run.getValue().outputs();
            assertEquals(usual.keySet(), found.keySet(), run.getKey());
            usual.forEach((name, bytes) ->
                    assertArrayEquals(bytes, found.get(name), () -> name + " differs: " + run.getKey()));
        }
    }

    /** A run of every command in its own folder. */
    private record Started(Process process, Path home, Path said) {
        /** All files of the folder, when the run has ended. */
        SortedMap<String, byte[]> outputs() throws Exception {
            assertEquals(0, process.waitFor(), () -> text(said));
            SortedMap<String, byte[]> found = new TreeMap<>();
            try (var files = Files.walk(home)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    found.put(home.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
            return found;
        }

        private static String text(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                return e.toString();
            }
        }
    }

    private Started started(String name, List<String> options, boolean reverse) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        copy(Repository.example("minimal-zh"), home.resolve("project"), reverse);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", ClassPath.ofThisProcess(), EveryCommand.class.getName()));
        Path said = folder.resolve(name + ".txt");
        Process process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        return new Started(process, home, said);
    }

    private static void copy(Path from, Path to, boolean reverse) throws IOException {
        List<Path> files = new ArrayList<>(Repository.models(from));
        if (reverse) {
            Collections.reverse(files);
        }
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }
}
