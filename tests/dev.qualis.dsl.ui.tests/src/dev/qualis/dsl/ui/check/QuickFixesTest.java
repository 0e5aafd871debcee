package dev.qualis.dsl.ui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IMarkerResolution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuickFixesTest {
    private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("fixes");
    private final IFile file = project.getFile("a.txt");

    @BeforeEach
    void create() throws CoreException {
        project.create(null);
        project.open(null);
        project.setDefaultCharset("UTF-8", null);
        file.create("unit A；\nunit B".getBytes(StandardCharsets.UTF_8), true, false, null);
    }

    @AfterEach
    void delete() throws CoreException {
        project.delete(true, true, null);
    }

    private IMarker marker(String code, int start) throws CoreException {
        return file.createMarker(
                IssueMarkers.TYPE,
                Map.of(IssueMarkers.CODE, code, IMarker.CHAR_START, start, IMarker.CHAR_END, start + 1));
    }

    @Test
    void mendsPunctuation() throws CoreException {
        IMarker marker = marker("qualis.syntax.punctuation", 6);
        IMarkerResolution[] fixes = new QuickFixes().getResolutions(marker);
        assertEquals(1, fixes.length);
        fixes[0].run(marker);
        assertEquals("unit A\nunit B", file.readString());
    }

    @Test
    void leavesATextAloneThatHasChangedSince() throws CoreException {
        IMarker moved = marker("qualis.syntax.punctuation", 5);
        new QuickFixes().getResolutions(moved)[0].run(moved);
        IMarker outside = marker("qualis.syntax.punctuation", 500);
        new QuickFixes().getResolutions(outside)[0].run(outside);
        assertEquals("unit A；\nunit B", file.readString());
    }

    @Test
    void offersNothingForWhatItCannotMend() throws CoreException {
        assertEquals(0, new QuickFixes().getResolutions(marker("qualis.reference.unknown", 6)).length);
    }
}
