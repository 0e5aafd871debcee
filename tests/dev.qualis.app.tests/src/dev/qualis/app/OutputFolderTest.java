package dev.qualis.app;

import static dev.qualis.app.Outcomes.refusal;
import static dev.qualis.app.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class OutputFolderTest extends OutputFolderFixture {
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

    @Test
    void acceptsChineseNames() throws IOException {
        value(write(Map.of("zh/岗位 说明.html", "1")));
        assertEquals("1", text("zh/岗位 说明.html"));
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
}
