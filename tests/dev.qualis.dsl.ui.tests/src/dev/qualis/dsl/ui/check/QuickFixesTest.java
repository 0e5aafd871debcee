package dev.qualis.dsl.ui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Injector;
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
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

class QuickFixesTest {
    private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("fixes");
    private final IFile file = project.getFile("a.qms");

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
        IMarkerResolution[] fixes = fixes().getResolutions(marker);
        assertEquals(1, fixes.length);
        fixes[0].run(marker);
        assertEquals("unit A\nunit B", file.readString());
    }

    @Test
    void leavesATextAloneThatHasChangedSince() throws CoreException {
        IMarker marker = marker("qualis.syntax.punctuation", 6);
        IMarkerResolution fix = fixes().getResolutions(marker)[0];
        file.setContents("unit AB；\nunit B".getBytes(StandardCharsets.UTF_8), true, false, null);
        fix.run(marker);
        assertEquals("unit AB；\nunit B", file.readString());
    }

    @Test
    void offersNamesThatComeNearToAnUnknownOne() throws CoreException {
        String text = "unit Quality headed by Had\nposition Head in Quality\n";
        file.setContents(text.getBytes(StandardCharsets.UTF_8), true, false, null);
        int start = text.indexOf("Had");
        IMarker marker = file.createMarker(
                IssueMarkers.TYPE,
                Map.of(
                        IssueMarkers.CODE,
                        "qualis.reference.unknown",
                        IMarker.CHAR_START,
                        start,
                        IMarker.CHAR_END,
                        start + 3));
        fixes().getResolutions(marker)[0].run(marker);
        assertEquals(text.replace("Had", "Head"), file.readString());
    }

    @Test
    void offersNothingForWhatItCannotMend() throws CoreException {
        assertEquals(0, fixes().getResolutions(marker("qualis.position.vacant", 6)).length);
        assertEquals(0, fixes().getResolutions(marker("qualis.syntax.punctuation", 500)).length);
    }

    private static QuickFixes fixes() {
        BundleContext context = FrameworkUtil.getBundle(QuickFixes.class).getBundleContext();
        return context.getService(context.getServiceReference(Injector.class)).getInstance(QuickFixes.class);
    }
}
