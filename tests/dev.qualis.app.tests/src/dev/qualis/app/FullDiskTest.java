package dev.qualis.app;

import static dev.qualis.app.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.qualis.model.qms.core.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk of one megabyte; only the administrator of a Linux can make one. */
class FullDiskTest {
    private static final int ALMOST_ALL = 900_000;

    @TempDir
    private Path folder;

    private Path disk;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mount")) || Files.isExecutable(Path.of("/bin/mount")));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()) == 0);
    }

    @AfterEach
    void unmount() throws Exception {
        if (disk != null) {
            run("umount", disk.toString());
        }
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Test
    void leavesAFolderOfOutputsAsItWas() throws IOException {
        Path out = disk.resolve("out");
        SortedMap<String, byte[]> small = new TreeMap<>(Map.of("a.txt", new byte[100]));
        value(new OutputFolder("test", out, false).write(small, Progress.NONE));
        SortedMap<String, byte[]> large = new TreeMap<>(Map.of("a.txt", new byte[2_000_000], "b.txt", new byte[1]));
        var refused = assertInstanceOf(
                Outcome.Refused.class, new OutputFolder("test", out, false).write(large, Progress.NONE));
        assertInstanceOf(Refusal.WriteFailed.class, refused.refusal());
        assertArrayEquals(new byte[100], Files.readAllBytes(out.resolve("a.txt")));
        try (var files = Files.list(out)) {
            assertEquals(2, files.count(), "the file and the list");
        }
    }

    @Test
    void leavesASourceAsItWas() throws IOException {
        String ugly = "unit   A  // " + "x".repeat(200_000) + "\n";
        Path source = Files.writeString(disk.resolve("a.qms"), ugly);
        Files.write(disk.resolve("much"), new byte[ALMOST_ALL - 200_000]);
        OpenedProject project = value(OpenProject.standalone(Language.EN).open(disk, Progress.NONE));
        FormatProject format = new FormatProject();
        List<Refusal> refused =
                format.write(format.format(project, Progress.NONE)).refused();
        assertEquals(1, refused.size());
        assertInstanceOf(Refusal.WriteFailed.class, refused.getFirst());
        assertEquals(ugly, Files.readString(source));
        try (var files = Files.list(disk)) {
            assertEquals(2, files.count(), "nothing is left beside the source");
        }
    }

    @Test
    void leavesAReportAsItWas() throws IOException {
        Path report = Files.writeString(disk.resolve("a.json"), "{}");
        var outcome = new OutputFile(report, ".json", false).write(new byte[2_000_000]);
        assertTrue(outcome instanceof Outcome.Refused);
        assertEquals("{}", Files.readString(report));
    }
}
