package dev.qualis.workbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.workbench.Desk;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenModelTest {
    private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("firm");
    private Path folder;

    @BeforeEach
    void write(@TempDir Path temporary) throws Exception {
        folder = Files.createDirectories(temporary.resolve("firm"));
        Files.createDirectory(folder.resolve("units"));
        Files.writeString(folder.resolve("units/a.qms"), "unit A \"甲\" | \"A\"\n");
        Files.writeString(folder.resolve("main.qms"), "// begins here\nproject Firm \"公司\" | \"Firm\"\n");
    }

    @AfterEach
    void close() throws Exception {
        Desk.page().closeAllEditors(false);
        Desk.awaitChecks();
        project.delete(false, true, null);
    }

    @Test
    void showsAFolderAsAProjectAndOpensItsMainFile() {
        new OpenModel(folder).schedule();
        Desk.await(() -> Desk.page().getActiveEditor() != null);
        assertEquals("main.qms", Desk.page().getActiveEditor().getTitle());
        assertTrue(project.getFile("units/a.qms").exists(), "the folder's files are in the project");
    }

    @Test
    void opensTheFileAskedForInTheProjectThereIs() {
        new OpenModel(folder).schedule();
        Desk.await(() -> Desk.page().getActiveEditor() != null);
        new OpenModel(folder.resolve("units/a.qms")).schedule();
        Desk.await(() -> Desk.page().getActiveEditor().getTitle().equals("a.qms"));
        assertEquals(1, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
    }
}
