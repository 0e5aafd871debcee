package dev.qualis.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.dsl.ui.check.ProjectChecks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** A workbench on a display, as a test works at it. The test runs in the display's thread. */
public final class Desk implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final IProject project;

    /** A desk with an empty project on it. */
    public Desk(String name) throws CoreException {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        project.create(null);
        project.open(null);
    }

    public IProject project() {
        return project;
    }

    public static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    public static IWorkbenchPage page() {
        return window().getActivePage();
    }

    /** Writes a file into the project and waits until its check is done. */
    public IFile file(String name, String text) throws CoreException {
        IFile file = project.getFile(name);
        file.create(text.getBytes(StandardCharsets.UTF_8), true, false, null);
        awaitChecks();
        return file;
    }

    /** Copies the models of a folder into the project. */
    public void copy(Path folder) throws CoreException, IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path :
                    files.filter(it -> it.toString().endsWith(".qms")).sorted().toList()) {
                String name = folder.relativize(path).toString().replaceAll("[/\\\\]", "-");
                project.getFile(name).create(Files.readAllBytes(path), true, false, null);
            }
        }
        awaitChecks();
    }

    public ITextEditor open(IFile file) throws CoreException {
        ITextEditor editor = (ITextEditor) IDE.openEditor(page(), file);
        settle();
        return editor;
    }

    public static IDocument document(ITextEditor editor) {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    public static StyledText text(ITextEditor editor) {
        return (StyledText) editor.getAdapter(Control.class);
    }

    /** Waits until no check is under way or asked for. */
    public static void awaitChecks() {
        await(() -> Job.getJobManager().find(ProjectChecks.FAMILY).length == 0);
    }

    /** Lets the display work until something is so; fails where it does not become so. */
    public static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        settle();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            if (!Display.getCurrent().readAndDispatch()) {
                pause();
            }
        }
        assertTrue(condition.getAsBoolean(), "became so within " + PATIENCE.toSeconds() + " s");
        settle();
    }

    private static void settle() {
        while (Display.getCurrent().readAndDispatch()) {
            // Each call does one piece of work.
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The test was stopped.", e);
        }
    }

    @Override
    public void close() throws CoreException {
        page().closeAllEditors(false);
        awaitChecks();
        project.delete(true, true, null);
        settle();
    }
}
