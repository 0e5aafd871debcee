package dev.qualis.app;

import static dev.qualis.app.Outcomes.refusal;
import static dev.qualis.app.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.qualis.model.qms.core.Language;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenProjectTest {
    private static final String UNIT = "unit Quality \"质量中心\" | \"Quality\"\n";

    private final OpenProject open = OpenProject.standalone(Language.EN);

    @TempDir
    private Path folder;

    @Test
    void readsAllFilesBelowAFolderInTheOrderOfTheirNames() throws IOException {
        write("b.qms", UNIT);
        write("a/z.qms", "");
        write("a/b/质量.qms", "");
        write("notes.txt", "no model");
        assertEquals(List.of("a/b/质量.qms", "a/z.qms", "b.qms"), names(folder));
    }

    @Test
    void leavesOutHiddenFoldersButNoModelBesideWhatQualisWrote() throws IOException {
        write("a.qms", UNIT);
        write(".git/b.qms", "");
        write(".hidden.qms", "");
        write("out/" + OutputManifest.FILE, "");
        write("out/c.qms", "");
        assertEquals(List.of("a.qms", "out/c.qms"), names(folder));
    }

    @Test
    void openedAgainFindsWhatAFreshOneFinds() throws IOException {
        OpenProject again = OpenProject.again(Language.EN);
        write("a.qms", UNIT);
        assertEquals(List.of(), issues(value(again.open(folder, Progress.NONE))));
        write("b.qms", "process P \"过程\" | \"Process\" { owner Qualty }\n");
        OpenedProject broken = value(again.open(folder, Progress.NONE));
        assertEquals(issues(value(open.open(folder, Progress.NONE))), issues(broken));
        assertTrue(issues(broken).toString().contains("Qualty"));
        write("a.qms", UNIT + "position Qualty \"甲\" | \"A\"\n");
        OpenedProject mended = value(again.open(folder, Progress.NONE));
        assertEquals(issues(value(open.open(folder, Progress.NONE))), issues(mended));
        assertFalse(issues(mended).toString().contains("Qualty"));
        assertNotSame(
                mended.models().getFirst(),
                value(again.open(folder, Progress.NONE)).models().getFirst(),
                "each time models of its own");
        Files.delete(folder.resolve("a.qms"));
        assertEquals(issues(value(open.open(folder, Progress.NONE))), issues(value(again.open(folder, Progress.NONE))));
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("c.qms"), UNIT);
        assertEquals(
                List.of("c.qms"),
                value(again.open(other, Progress.NONE)).files().stream()
                        .map(SourceFile::name)
                        .toList());
    }

    private static List<String> issues(OpenedProject project) {
        return project.issues(() -> false).stream().map(Object::toString).toList();
    }

    @Test
    void readsOneFile() throws IOException {
        write("a.qms", UNIT);
        write("b.qms", "");
        assertEquals(List.of("a.qms"), names(folder.resolve("a.qms")));
    }

    @Test
    void toleratesAByteOrderMark() throws IOException {
        write("a.qms", "\uFEFF" + UNIT);
        SourceFile file = value(open.open(folder, Progress.NONE)).files().getFirst();
        assertEquals(UNIT, file.text());
        assertTrue(file.byteOrderMark());
    }

    @Test
    void readsAFileOnceWhereLinksLeadToItTwice() throws IOException {
        write("a/x.qms", UNIT);
        link("b", folder.resolve("a"));
        assertEquals(List.of("a/x.qms"), names(folder));
    }

    @Test
    void refusesAMissingPath() {
        Path path = folder.resolve("nowhere");
        assertEquals(new Refusal.Missing(path), refused(path));
    }

    @Test
    void refusesALinkToNothing() throws IOException {
        Path link = link("a.qms", folder.resolve("nowhere.qms"));
        assertEquals(new Refusal.Missing(link), refused(folder));
        assertEquals(new Refusal.Missing(link), refused(link));
    }

    @Test
    void refusesAFolderWithoutModel() throws IOException {
        write("readme.txt", "");
        assertEquals(new Refusal.Empty(folder), refused(folder));
    }

    @Test
    void refusesAFileThatIsNoModel() throws IOException {
        Path path = write("readme.txt", "text");
        assertEquals(new Refusal.NotAModel(path), refused(path));
    }

    @Test
    void refusesABinaryFile() throws IOException {
        Path path = folder.resolve("a.qms");
        Files.write(path, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});
        assertEquals(new Refusal.Binary(path), refused(folder));
        Path other = folder.resolve("logo.png");
        Files.move(path, other);
        assertEquals(new Refusal.Binary(other), refused(other));
    }

    @Test
    void refusesBinaryDataWithoutZeros() throws IOException {
        Path path = folder.resolve("a.qms");
        Files.write(path, new byte[] {(byte) 0x89, 1, 2, 3, (byte) 0xFF, 'a', 'b'});
        assertEquals(new Refusal.Binary(path), refused(path));
    }

    @Test
    void refusesInvalidUtf8AndTellsTheLine() throws IOException {
        Path path = folder.resolve("a.qms");
        Files.write(path, "unit A\nunit B\n// \u00fc\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(new Refusal.NotUtf8(path, "", 3), refused(path));
    }

    @Test
    void refusesTruncatedUtf8() throws IOException {
        Path path = folder.resolve("a.qms");
        Files.write(path, Arrays.copyOf("// 质量".getBytes(StandardCharsets.UTF_8), 8));
        assertEquals(new Refusal.NotUtf8(path, "", 1), refused(path));
    }

    @Test
    void recognisesChineseEncodings() throws IOException {
        Path path = folder.resolve("a.qms");
        Files.write(path, UNIT.getBytes(Charset.forName("GB18030")));
        assertEquals(new Refusal.NotUtf8(path, "GB18030", 1), refused(path));
        Files.write(path, ("\uFEFF" + UNIT).getBytes(StandardCharsets.UTF_16LE));
        assertEquals(new Refusal.NotUtf8(path, "UTF-16", 0), refused(path));
    }

    @Test
    void refusesAFileWithoutReadPermission() throws IOException {
        Path path = write("a.qms", UNIT);
        forbid(path);
        assertEquals(new Refusal.NotReadable(path), refused(folder));
        assertEquals(new Refusal.NotReadable(path), refused(path));
    }

    @Test
    void refusesAFolderWithoutReadPermission() throws IOException {
        write("a.qms", UNIT);
        write("locked/b.qms", UNIT);
        Path locked = folder.resolve("locked");
        forbid(locked);
        try {
            assertEquals(new Refusal.NotReadable(locked), refused(folder));
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void refusesALinkThatLeadsBack() throws IOException {
        write("a/x.qms", UNIT);
        Path loop = link("a/back", folder);
        assertEquals(new Refusal.LinkLoop(loop), refused(folder));
    }

    @Test
    void refusesALinkToItself() throws IOException {
        Path loop = link("a.qms", Path.of("a.qms"));
        assertEquals(new Refusal.LinkLoop(loop), refused(folder));
        assertEquals(new Refusal.LinkLoop(loop), refused(loop));
    }

    @Test
    void refusesAnOversizedFileWithoutReadingIt() throws IOException {
        Path path = folder.resolve("a.qms");
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(SourceText.LIMIT + 1);
        }
        assertEquals(new Refusal.TooLarge(path, SourceText.LIMIT + 1, SourceText.LIMIT), refused(path));
    }

    @Test
    void blocksNestedWithoutEndAreMistakesInTheText() throws IOException {
        write("a.qms", "standard S {\n" + "clause 1 {".repeat(50_000) + "}".repeat(50_000) + "}");
        Outcome<OpenedProject> outcome = OpenProject.standalone(Language.EN).open(folder, Progress.NONE);
        OpenedProject project = ((Outcome.Done<OpenedProject>) outcome).value();
        assertTrue(new CheckProject()
                .check(project, Progress.NONE).findings().stream()
                        .anyMatch(finding -> finding.message().startsWith("Blocks lie too deep in each other")));
    }

    @Test
    void refusesADevice() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));
        assertEquals(new Refusal.NotAFile(device), refused(device));
    }

    @Test
    void reportsProgressAndStopsWhenCancelled() throws IOException {
        write("a.qms", UNIT);
        Progress cancelled = new Progress() {
            private boolean stop;

            @Override
            public void report(Task task, int done, int total) {
                stop = task == Task.LINK;
            }

            @Override
            public boolean cancelled() {
                return stop;
            }
        };
        CancellationException stopped = assertThrows(CancellationException.class, () -> open.open(folder, cancelled));
        assertEquals("LINK", stopped.getMessage());
    }

    private List<String> names(Path path) {
        return value(open.open(path, Progress.NONE)).files().stream()
                .map(SourceFile::name)
                .toList();
    }

    private Refusal refused(Path path) {
        return refusal(open.open(path, Progress.NONE));
    }

    private Path write(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private Path link(String name, Path target) throws IOException {
        return Files.createSymbolicLink(folder.resolve(name), target);
    }

    private static void forbid(Path path) throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("--x--x--x"));
    }
}
