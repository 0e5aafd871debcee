package dev.qualis.app;

import static dev.qualis.app.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.qualis.model.qms.core.Language;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
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
        var written = value(format.write(files()));
        assertEquals(
                List.of("a.qms"),
                written.stream().map(file -> file.file().name()).toList());
        assertEquals(TIDY, Files.readString(ugly));
        assertEquals("unit B\n", Files.readString(tidy));
        assertEquals(List.of(), value(format.write(files())));
    }

    @Test
    void keepsAByteOrderMark() throws IOException {
        Path file = Files.writeString(folder.resolve("a.qms"), "\uFEFF" + UGLY);
        value(format.write(files()));
        assertEquals("\uFEFF" + TIDY, Files.readString(file));
    }

    @Test
    void leavesAFileWithSyntaxErrorsAlone() throws IOException {
        String broken = "unit   A {\n";
        Path file = Files.writeString(folder.resolve("a.qms"), broken);
        List<FormatProject.Formatted> files = files();
        assertTrue(files.getFirst().broken());
        assertFalse(files.getFirst().isChanged());
        value(format.write(files));
        assertEquals(broken, Files.readString(file));
    }

    @Test
    void keepsPermissionsAndLinks() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path target = Files.writeString(folder.resolve("real.txt"), UGLY);
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-rw-r--"));
        Path link = Files.createSymbolicLink(folder.resolve("a.qms"), target);
        value(format.write(files()));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(TIDY, Files.readString(target));
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
        try (var entries = Files.list(folder)) {
            assertEquals(2, entries.count());
        }
    }

    private List<FormatProject.Formatted> files() {
        OpenedProject project = value(OpenProject.standalone(Language.EN).open(folder, Progress.NONE));
        return format.format(project, Progress.NONE);
    }
}
