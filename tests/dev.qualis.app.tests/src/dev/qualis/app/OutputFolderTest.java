package dev.qualis.app;

import static dev.qualis.app.Outcomes.refusal;
import static dev.qualis.app.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {
    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void chooseFolder() {
        folder = parent.resolve("out");
    }

    @Test
    void writesANewFolderWithAllFoldersAboveIt() throws IOException {
        folder = parent.resolve("a/b/out");
        var written = value(write(Map.of("index.html", "i", "zh/a.html", "a")));
        assertEquals(new OutputFolder.Written(folder, 2, 0, 0, List.of()), written);
        assertEquals("i", text("index.html"));
        assertEquals("a", text("zh/a.html"));
    }

    @Test
    void writesIntoAnEmptyFolder() throws IOException {
        Files.createDirectory(folder);
        value(write(Map.of("a", "1")));
        assertEquals("1", text("a"));
    }

    @Test
    void leavesNothingBesidesTheFolder() throws IOException {
        value(write(Map.of("a", "1")));
        value(write(Map.of("a", "2")));
        assertEquals(List.of("out"), children(parent));
        assertEquals(List.of(OutputManifest.FILE, "a"), children(folder));
    }

    @Test
    void removesWhatThePreviousRunWroteAndThisOneDoesNot() throws IOException {
        value(write(Map.of("a", "1", "old/deep/b", "2", "c/kept", "3")));
        var written = value(write(Map.of("a", "1", "c/kept", "new")));
        assertEquals(new OutputFolder.Written(folder, 1, 1, 1, List.of()), written);
        assertFalse(Files.exists(folder.resolve("old")));
        assertEquals("new", text("c/kept"));
    }

    @Test
    void doesNotTouchFilesThatStayTheSame() throws IOException {
        value(write(Map.of("a", "1")));
        FileTime then = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(folder.resolve("a"), then);
        Files.setLastModifiedTime(folder.resolve(OutputManifest.FILE), then);
        value(write(Map.of("a", "1")));
        assertEquals(then, Files.getLastModifiedTime(folder.resolve("a")));
    }

    @Test
    void neverDeletesWhatItDidNotWrite() throws IOException {
        value(write(Map.of("a", "1", "old/b", "2")));
        Files.writeString(folder.resolve("old/mine.txt"), "mine");
        Files.writeString(folder.resolve("notes.txt"), "mine");
        value(write(Map.of("a", "1")));
        assertEquals("mine", text("old/mine.txt"));
        assertEquals("mine", text("notes.txt"));
        assertFalse(Files.exists(folder.resolve("old/b")));
    }

    @Test
    void keepsAStaleFileThatSomebodyChanged() throws IOException {
        value(write(Map.of("a", "1", "b", "2")));
        Files.writeString(folder.resolve("b"), "edited");
        var written = value(write(Map.of("a", "1")));
        assertEquals(List.of("b"), written.kept());
        assertEquals("edited", text("b"));
    }

    @Test
    void refusesAFolderWithFilesOfOthers() throws IOException {
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("photo.jpg"), "mine");
        assertEquals(new Refusal.ForeignFolder(folder), refusal(write(Map.of("a", "1"))));
        assertEquals(List.of("photo.jpg"), children(folder));
    }

    @Test
    void writesBesideFilesOfOthersWhereForced() throws IOException {
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("photo.jpg"), "mine");
        Files.writeString(folder.resolve("a"), "mine");
        value(new OutputFolder("test", folder, true).write(bytes(Map.of("a", "1")), Progress.NONE));
        assertEquals("mine", text("photo.jpg"));
        assertEquals("1", text("a"));
        value(write(Map.of("b", "2")));
        assertEquals("mine", text("photo.jpg"));
    }

    @Test
    void refusesToReplaceAFileOfOthersInItsOwnFolder() throws IOException {
        value(write(Map.of("a", "1")));
        Files.writeString(folder.resolve("b"), "mine");
        assertEquals(new Refusal.Occupied(folder.resolve("b")), refusal(write(Map.of("a", "2", "b", "2"))));
        assertEquals("1", text("a"));
        assertEquals("mine", text("b"));
    }

    @Test
    void refusesToMixTwoKindsOfOutput() throws IOException {
        value(write(Map.of("a", "1")));
        var other = new OutputFolder("diagrams", folder, false);
        assertEquals(
                new Refusal.OtherContent(folder, "test"), refusal(other.write(bytes(Map.of("b", "2")), Progress.NONE)));
        value(new OutputFolder("diagrams", folder, true).write(bytes(Map.of("b", "2")), Progress.NONE));
        assertEquals(List.of(OutputManifest.FILE, "b"), children(folder));
    }

    @Test
    void refusesAFileInTheFoldersPlace() throws IOException {
        Files.writeString(folder, "mine");
        assertEquals(new Refusal.Occupied(folder), refusal(write(Map.of("a", "1"))));
        assertEquals("mine", Files.readString(folder));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil",
                "a/../../evil",
                "/etc/evil",
                "a//b",
                "",
                "a/",
                "C:/evil",
                "..\\evil",
                "a\nb",
                ".qualis-output",
                ".htaccess",
                "a/./b",
                "nul",
                "con.txt",
                "a.",
                "b ",
                "a\u0000b"
            })
    void refusesNamesThatLeaveTheFolderOrAreNoNamesElsewhere(String name) throws IOException {
        assertEquals(
                new Refusal.OutsideFolder(folder, name),
                refusal(new OutputFolder("test", folder, true)
                        .write(bytes(Map.of(name, "1", "fine", "2")), Progress.NONE)));
        assertEquals(List.of(), children(parent));
    }

    @Test
    void acceptsChineseNames() throws IOException {
        value(write(Map.of("zh/岗位 说明.html", "1")));
        assertEquals("1", text("zh/岗位 说明.html"));
    }

    @Test
    void refusesToWriteThroughASymbolicLink() throws IOException {
        value(write(Map.of("a/b", "1")));
        Path elsewhere = Files.createDirectory(parent.resolve("elsewhere"));
        Files.delete(folder.resolve("a/b"));
        Files.delete(folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("a"), elsewhere);
        assertEquals(new Refusal.OutsideFolder(folder, "a/b"), refusal(write(Map.of("a/b", "2"))));
        assertEquals(List.of(), children(elsewhere));
    }

    @Test
    void replacesASymbolicLinkInsteadOfFollowingIt() throws IOException {
        value(write(Map.of("a", "1")));
        Path precious = Files.writeString(parent.resolve("precious"), "mine");
        Files.delete(folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("a"), precious);
        value(write(Map.of("a", "2")));
        assertEquals("mine", Files.readString(precious));
        assertFalse(Files.isSymbolicLink(folder.resolve("a")));
    }

    @Test
    void deletesNothingThroughASymbolicLink() throws IOException {
        value(write(Map.of("a/b", "1", "c", "2")));
        Path elsewhere = Files.createDirectory(parent.resolve("elsewhere"));
        Files.move(folder.resolve("a/b"), elsewhere.resolve("b"));
        Files.delete(folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("a"), elsewhere);
        value(write(Map.of("c", "2")));
        assertEquals("1", Files.readString(elsewhere.resolve("b")));
    }

    @Test
    void believesNoForgedList() throws IOException {
        Path victim = Files.writeString(parent.resolve("victim"), "mine");
        Files.createDirectory(folder);
        String digest = OutputManifest.digest("mine".getBytes(StandardCharsets.UTF_8));
        Files.writeString(
                folder.resolve(OutputManifest.FILE),
                "# Written by Qualis, replaced by its next run: test\n" + digest + " ../victim\n" + digest + " "
                        + victim + "\n");
        value(write(Map.of("a", "1")));
        assertEquals("mine", Files.readString(victim));
    }

    @Test
    void survivesAListThatIsNoList() throws IOException {
        Files.createDirectory(folder);
        Files.write(folder.resolve(OutputManifest.FILE), new byte[] {0, -1, -2});
        assertInstanceOf(Refusal.OtherContent.class, refusal(write(Map.of("a", "1"))));
    }

    @Test
    void writesThroughALinkToAFolder() throws IOException {
        Path real = Files.createDirectory(parent.resolve("real"));
        Files.createSymbolicLink(folder, real);
        value(write(Map.of("a", "1")));
        assertEquals("1", Files.readString(real.resolve("a")));
        assertTrue(Files.isSymbolicLink(folder));
    }

    @Test
    void changesNothingWhenCancelled() throws IOException {
        value(write(Map.of("a", "1", "b", "1")));
        Progress progress = new Progress() {
            private int done;

            @Override
            public void report(Task task, int done, int total) {
                this.done = done;
            }

            @Override
            public boolean cancelled() {
                return done == 1;
            }
        };
        var output = new OutputFolder("test", folder, false);
        assertThrows(CancellationException.class, () -> output.write(bytes(Map.of("a", "2", "b", "2")), progress));
        assertEquals("1", text("a"));
        assertEquals(List.of(OutputManifest.FILE, "a", "b"), children(folder));
    }

    @Test
    void refusesAFolderThatAnotherRunIsWriting() throws IOException {
        value(write(Map.of("a", "1")));
        try (StagingFolder other =
                StagingFolder.in(folder, StagingFolder.SUFFIX).orElseThrow()) {
            assertTrue(Files.isDirectory(other.path()));
            assertEquals(new Refusal.Busy(folder), refusal(write(Map.of("a", "2"))));
        }
        value(write(Map.of("a", "2")));
        assertEquals(List.of(OutputManifest.FILE, "a"), children(folder));
    }

    @Test
    void removesWhatAKilledRunLeft() throws IOException {
        Files.createDirectories(folder.resolve(StagingFolder.SUFFIX + "123/files/x"));
        Files.writeString(folder.resolve(StagingFolder.SUFFIX + "lock"), "");
        Files.createDirectories(parent.resolve(".new" + StagingFolder.SUFFIX + "123/files"));
        value(write(Map.of("a", "1")));
        assertEquals(List.of(OutputManifest.FILE, "a"), children(folder));
        folder = parent.resolve("new");
        value(write(Map.of("a", "1")));
        assertEquals(List.of("new", "out"), children(parent));
    }

    @Test
    void writesTheSameBytesEveryTime() throws IOException {
        Map<String, String> files = Map.of("z", "1", "a", "2", "m/n", "3");
        value(write(files));
        byte[] first = Files.readAllBytes(folder.resolve(OutputManifest.FILE));
        folder = parent.resolve("other");
        value(write(files));
        assertArrayEquals(first, Files.readAllBytes(folder.resolve(OutputManifest.FILE)));
    }

    private Outcome<OutputFolder.Written> write(Map<String, String> files) {
        return new OutputFolder("test", folder, false).write(bytes(files), Progress.NONE);
    }

    private static SortedMap<String, byte[]> bytes(Map<String, String> files) {
        SortedMap<String, byte[]> result = new TreeMap<>();
        files.forEach((name, text) -> result.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return result;
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private static List<String> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().collect(Collectors.toList());
        }
    }
}
