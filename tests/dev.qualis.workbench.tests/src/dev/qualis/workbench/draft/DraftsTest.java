package dev.qualis.workbench.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.workbench.Desk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
    private static final String TEXT = "unit A \"甲\" | \"A\"\n";

    @Test
    void keepsWhatIsNotSavedAndForgetsItWhenItIs(@TempDir Path temporary) throws Exception {
        Path folder = temporary.resolve("drafts");
        try (Desk desk = new Desk("drafts")) {
            IFile file = desk.file("a.qms", TEXT);
            new Drafts(folder).keep(Map.of(file, TEXT + "// more\n"));
            List<Drafts.Draft> kept = new Drafts(folder).kept();
            assertEquals(List.of(new Drafts.Draft(file.getFullPath(), TEXT + "// more\n")), kept);
            assertTrue(Drafts.lost(kept.getFirst(), file).isPresent());
            assertTrue(Drafts.lost(new Drafts.Draft(file.getFullPath(), TEXT), file)
                    .isEmpty());
            new Drafts(folder).keep(Map.of());
            assertEquals(List.of(), new Drafts(folder).kept());
            try (Stream<Path> left = Files.list(folder)) {
                assertEquals(0, left.count());
            }
        }
    }

    @Test
    void leavesWhatWasKeptWhenWritingEndsHalfway(@TempDir Path folder) throws Exception {
        try (Desk desk = new Desk("drafts")) {
            IFile file = desk.file("a.qms", TEXT);
            new Drafts(folder).keep(Map.of(file, "first"));
            Path draft;
            try (Stream<Path> files = Files.list(folder)) {
                draft = files.findFirst().orElseThrow();
            }
            Files.writeString(draft.resolveSibling(draft.getFileName() + ".part"), "half");
            assertEquals("first", new Drafts(folder).kept().getFirst().text());
        }
    }
}
