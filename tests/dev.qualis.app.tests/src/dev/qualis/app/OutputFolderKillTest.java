package dev.qualis.app;

import static dev.qualis.app.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.document.FileNames;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that rewrites a folder again and again: at any moment, and at the moment when files begin to change. {@code -Dqualis.kills}, {@code -Dqualis.seed} as for {@link FormatKillTest}. */
class OutputFolderKillTest {
    private static final int FILES = 3;
    private static final int SIZE = 12_000_000; // bytes; large enough that a kill falls into the writing of a file
    private static final int KILLS = Integer.getInteger("qualis.kills", 10);
    private static final long SEED = Long.getLong("qualis.seed", 42);

    @TempDir
    private Path parent;

    @Test
    void leavesOnlyWholeFilesAndCleansUpInTheNextRun() throws Exception {
        Random random = new Random(SEED);
        Path folder = parent.resolve("out");
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(folder);
            try (InputStream started = process.getInputStream()) {
                assertEquals('.', started.read(), "the writer did not start");
                if (kill % 2 == 0) {
                    Thread.sleep(random.nextInt(500));
                } else {
                    awaitChange(folder);
                }
                process.destroyForcibly().waitFor();
            }
            assertWhole(folder);
        }
        value(new OutputFolder("test", folder, false).write(generation(99), Progress.NONE));
        assertEquals(FILES + 1, assertWhole(folder).size(), "the next run leaves its files and the list");
        try (var entries = Files.list(parent)) {
            assertEquals(List.of(folder), entries.toList());
        }
    }

    /** The process to be killed: writes generations of files until it is. */
    static final class Writer {
        public static void main(String[] arguments) {
            System.out.print('.');
            System.out.flush();
            Optional<ProcessHandle> test = ProcessHandle.current().parent();
            for (int i = 0; ProcessHandle.current().parent().equals(test); i++) { // not without the test that kills it
                value(new OutputFolder("test", Path.of(arguments[0]), false).write(generation(i), Progress.NONE));
            }
        }
    }

    /** Waits until a file is another one than at first, or has no longer all of its bytes. */
    private static void awaitChange(Path folder) throws IOException {
        Path file = folder.resolve("folder1/file1.bin");
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (!Files.exists(file) && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        int first = firstByte(file);
        while (Files.size(file) == SIZE + 1 && firstByte(file) == first && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
    }

    private static int firstByte(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read();
        }
    }

    /** Every generation has other contents, and every other generation another name. */
    private static SortedMap<String, byte[]> generation(int number) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < FILES; i++) {
            byte[] content = new byte[SIZE + i];
            Arrays.fill(content, (byte) ('a' + number % 26));
            boolean other = number % 2 == 0 && i == 2;
            files.put("folder" + i + "/file" + i + (other ? ".old" : ".bin"), content);
        }
        return files;
    }

    /** Every file holds one letter only, in full length. */
    private static List<Path> assertWhole(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        if (!Files.exists(folder)) {
            return files;
        }
        try (var all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains(StagingFolder.SUFFIX))
                    .forEach(files::add);
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (name.equals(OutputManifest.FILE)) {
                continue;
            }
            byte[] content = Files.readAllBytes(file);
            int index = Integer.parseInt(name.replaceAll("\\D", ""));
            assertEquals(SIZE + index, content.length, name);
            byte[] whole = new byte[content.length];
            Arrays.fill(whole, content[0]);
            assertArrayEquals(whole, content, name);
        }
        assertTrue(OutputFolder.isOurs(folder), "the list is there whenever the folder is");
        return files;
    }

    private static Process start(Path folder) throws IOException, URISyntaxException {
        List<String> classPath = new ArrayList<>();
        for (Class<?> each : List.of(
                OutputFolder.class, FileNames.class, OutputFolderKillTest.class, org.junit.jupiter.api.Test.class)) {
            Path place = Path.of(
                    each.getProtectionDomain().getCodeSource().getLocation().toURI());
            classPath.add(place.toString());
            classPath.add(place.resolve("target/classes").toString()); // where OSGi runs unpacked bundles
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                String.join(File.pathSeparator, classPath),
                Writer.class.getName(),
                folder.toString());
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
