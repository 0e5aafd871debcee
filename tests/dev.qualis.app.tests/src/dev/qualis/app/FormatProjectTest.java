package dev.qualis.app;

import static dev.qualis.app.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.qualis.model.qms.core.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatProjectTest {
    private static final String UGLY = "unit   A {  // why\nactivities planning }\n";
    private static final String TIDY = "unit A { // why\n    activities planning\n}\n";

    private final FormatProject format = new FormatProject();

    @TempDir
    private Path folder;

    @Test
    void writesOnlyWhatChanged() throws IOException {
        Path ugly = Files.writeString(folder.resolve("a.qms"), UGLY);
        Path tidy = Files.writeString(folder.resolve("b.qms"), "unit B\n");
        var written = format.write(files()).written();
        assertEquals(
                List.of("a.qms"),
                written.stream().map(file -> file.file().name()).toList());
        assertEquals(TIDY, Files.readString(ugly));
        assertEquals("unit B\n", Files.readString(tidy));
        assertEquals(List.of(), format.write(files()).written());
    }

    @Test
    void keepsAByteOrderMark() throws IOException {
        Path file = Files.writeString(folder.resolve("a.qms"), "\uFEFF" + UGLY);
        format.write(files()).written();
        assertEquals("\uFEFF" + TIDY, Files.readString(file));
    }

    @Test
    void leavesAFileWithSyntaxErrorsAlone() throws IOException {
        String broken = "unit   A {\n";
        Path file = Files.writeString(folder.resolve("a.qms"), broken);
        List<FormatProject.Formatted> files = files();
        assertTrue(files.getFirst().broken());
        assertFalse(files.getFirst().isChanged());
        format.write(files);
        assertEquals(broken, Files.readString(file));
    }

    @Test
    void keepsPermissionsAndLinks() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path target = Files.writeString(folder.resolve("real.txt"), UGLY);
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-rw-r--"));
        Path link = Files.createSymbolicLink(folder.resolve("a.qms"), target);
        format.write(files()).written();
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(TIDY, Files.readString(target));
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
        try (var entries = Files.list(folder)) {
            assertEquals(2, entries.count());
        }
    }

    @Test
    void keepsTheLineEndsOfAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.qms"), windows(UGLY));
        format.write(files());
        assertEquals(windows(TIDY), Files.readString(file));
        assertEquals(List.of(), format.write(files()).written());
    }

    @Test
    void endsAllLinesAsMostDo() throws IOException {
        String text =
                "project P \"p\" language en {\n    description \"\"\"\n        one\n        two\n    \"\"\"\n}\n";
        Path mostly = Files.writeString(folder.resolve("a.qms"), windows(text).replace("one\r\n", "one\n"));
        Path hardly = Files.writeString(folder.resolve("b.qms"), "unit A { // why\n    activities planning\r\n}\n");
        assertEquals(2, format.write(files()).written().size());
        assertEquals(windows(text), Files.readString(mostly));
        assertEquals(TIDY, Files.readString(hardly));
        assertEquals(List.of(), format.write(files()).written());
    }

    private static String windows(String text) {
        return text.replace("\n", "\r\n");
    }

    @Test
    void overwritesNothingThatWasSavedMeanwhile() throws IOException {
        Path edited = Files.writeString(folder.resolve("a.qms"), UGLY);
        Path gone = Files.writeString(folder.resolve("b.qms"), UGLY.replace('A', 'B'));
        Path other = Files.writeString(folder.resolve("c.qms"), UGLY.replace('A', 'C'));
        List<FormatProject.Formatted> files = files();
        Files.writeString(edited, UGLY + "unit New\n");
        Files.delete(gone);
        FormatProject.Written done = format.write(files);
        assertEquals(List.of(new Refusal.ChangedMeanwhile(edited), new Refusal.ChangedMeanwhile(gone)), done.refused());
        assertEquals(UGLY + "unit New\n", Files.readString(edited));
        assertFalse(Files.exists(gone));
        assertEquals(TIDY.replace('A', 'C'), Files.readString(other));
    }

    @Test
    void keepsHardLinks() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("unix"));
        Path file = Files.writeString(
                folder.resolve("a.qms"), UGLY + "// a long comment, so that the file gets shorter\n" + " ".repeat(300));
        Path link = Files.createLink(folder.resolve("link.txt"), file);
        format.write(files());
        assertEquals(Files.readString(file), Files.readString(link));
        assertTrue(Files.readString(file).startsWith(TIDY), Files.readString(file));
        assertEquals(2, Files.getAttribute(file, "unix:nlink"));
    }

    @Test
    void keepsOwnerGroupAndExtendedAttributes() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("unix"));
        Path file = Files.writeString(folder.resolve("a.qms"), UGLY);
        UserDefinedFileAttributeView view = Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
        boolean extended = true;
        try {
            Files.setAttribute(file, "unix:uid", 1234);
            Files.setAttribute(file, "unix:gid", 4321);
        } catch (IOException notRoot) {
            // the group and the owner are then the tester's own, which must be kept as well
        }
        try {
            view.write("note", StandardCharsets.UTF_8.encode("ours"));
        } catch (IOException unsupported) {
            extended = false;
        }
        var before = Files.readAttributes(file, "unix:uid,gid,mode");
        format.write(files());
        assertEquals(TIDY, Files.readString(file));
        assertEquals(before, Files.readAttributes(file, "unix:uid,gid,mode"));
        assertTrue(!extended || view.list().contains("note"));
    }

    @Test
    void removesWhatKilledRunsHaveLeft() throws IOException {
        Files.writeString(folder.resolve("a.qms"), TIDY);
        Files.writeString(folder.resolve(".123.qualis-format"), "half");
        Path left = Files.createDirectories(folder.resolve(SourceWriter.PREFIX + "456/files"));
        Files.writeString(left.resolve("a.qms"), "half");
        Path mine = Files.writeString(folder.resolve(".mine"), "mine");
        format.write(files());
        try (var entries = Files.list(folder)) {
            assertEquals(Set.of(folder.resolve("a.qms"), mine), entries.collect(Collectors.toSet()));
        }
    }

    private List<FormatProject.Formatted> files() {
        OpenedProject project = value(OpenProject.standalone(Language.EN).open(folder, Progress.NONE));
        return format.format(project, Progress.NONE);
    }
}
