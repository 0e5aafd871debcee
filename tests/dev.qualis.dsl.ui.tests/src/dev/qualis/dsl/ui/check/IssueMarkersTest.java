package dev.qualis.dsl.ui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.qualis.dsl.project.QmsIssue;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssueMarkersTest {
    private final IWorkspace workspace = ResourcesPlugin.getWorkspace();
    private final IssueMarkers markers = new IssueMarkers(workspace);
    private final IProject project = workspace.getRoot().getProject("markers");
    private final IFile file = project.getFile("a.txt");

    @BeforeEach
    void create() throws CoreException {
        project.create(null);
        project.open(null);
        file.create("unit A".getBytes(), true, false, null);
    }

    @AfterEach
    void delete() throws CoreException {
        project.delete(true, true, null);
    }

    @Test
    void saysAllThatAnIssueSays() throws CoreException {
        show(issue(3, "code.a", Severity.WARNING));
        IMarker marker = markersOfFile()[0];
        assertEquals(3, marker.getAttribute(IMarker.LINE_NUMBER));
        assertEquals(5, marker.getAttribute(IMarker.CHAR_START));
        assertEquals(9, marker.getAttribute(IMarker.CHAR_END));
        assertEquals(IMarker.SEVERITY_WARNING, marker.getAttribute(IMarker.SEVERITY));
        assertEquals("Message of code.a.", marker.getAttribute(IMarker.MESSAGE));
        assertEquals("code.a", marker.getAttribute(IssueMarkers.CODE));
        assertEquals("CQOS 5.1.2", marker.getAttribute(IssueMarkers.CLAUSE));
    }

    @Test
    void keepsTheMarkersOfIssuesThatStay() throws CoreException {
        show(issue(1, "code.a", Severity.ERROR), issue(2, "code.b", Severity.ERROR));
        List<Long> before = ids();
        show(issue(1, "code.a", Severity.ERROR), issue(2, "code.b", Severity.ERROR));
        assertEquals(before, ids());
        show(issue(2, "code.b", Severity.ERROR), issue(4, "code.c", Severity.ERROR));
        assertEquals(2, ids().size());
        assertEquals(1, ids().stream().filter(before::contains).count());
    }

    @Test
    void showsTheSameIssueTwiceWhereItIsTwice() throws CoreException {
        show(issue(1, "code.a", Severity.ERROR), issue(1, "code.a", Severity.ERROR));
        assertEquals(2, ids().size());
    }

    @Test
    void takesAwayWhatIsMended() throws CoreException {
        show(issue(1, "code.a", Severity.ERROR));
        assertFalse(ids().isEmpty());
        markers.show(project, Map.of(), null);
        assertEquals(List.of(), ids());
    }

    private void show(QmsIssue... issues) throws CoreException {
        markers.show(project, Map.of(file, List.of(issues)), null);
    }

    private QmsIssue issue(int line, String code, Severity severity) {
        return new QmsIssue(
                ProjectTexts.uri(file),
                new QmsIssue.Region(line, 1, 5, 4),
                severity,
                code,
                () -> "Message of " + code + ".",
                "CQOS 5.1.2",
                List.of());
    }

    private IMarker[] markersOfFile() throws CoreException {
        return file.findMarkers(IssueMarkers.TYPE, false, IResource.DEPTH_ZERO);
    }

    private List<Long> ids() throws CoreException {
        return Stream.of(markersOfFile()).map(IMarker::getId).sorted().toList();
    }
}
