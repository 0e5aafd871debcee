package dev.qualis.dsl.ui.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import dev.qualis.dsl.ui.ExtensionFactory;
import dev.qualis.dsl.ui.check.ProjectChecks;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

class AssistTest {
    private static final String UNITS =
            "unit Quality \"质量部\" | \"Quality department\" headed by Head\n\n// Head is elsewhere\n";
    private static final String PEOPLE =
            "position Head \"负责人\" | \"Head of quality\" in Quality\nposition Auditor \"审核员\" | \"Auditor\"\n";

    private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("assist");
    private final ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
    private IFile units;
    private ITextViewer viewer;
    private IDocument document;

    @BeforeEach
    void open() throws Exception {
        project.create(null);
        project.open(null);
        units = file("units.qms", UNITS);
        file("people.qms", PEOPLE);
        buffers.connect(units.getFullPath(), LocationKind.IFILE, null);
        document = buffers.getTextFileBuffer(units.getFullPath(), LocationKind.IFILE)
                .getDocument();
        viewer = (ITextViewer) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ITextViewer.class},
                (proxy, method, arguments) -> document);
        Job.getJobManager().join(ProjectChecks.FAMILY, null);
    }

    @AfterEach
    void close() throws Exception {
        buffers.disconnect(units.getFullPath(), LocationKind.IFILE, null);
        Job.getJobManager().join(ProjectChecks.FAMILY, null);
        project.delete(true, true, null);
    }

    @Test
    void offersTheElementsOfTheWholeProjectWhereAReferenceIsExpected() throws Exception {
        int place = UNITS.indexOf("Head\n");
        document.replace(place, "Head".length(), "");
        List<String> offered = offered(place);
        assertTrue(offered.stream().anyMatch(it -> it.startsWith("Head")), offered.toString());
        assertTrue(offered.stream().anyMatch(it -> it.startsWith("Auditor")), offered.toString());
        assertTrue(offered.stream().noneMatch(it -> it.startsWith("Quality")), "a unit heads nothing: " + offered);
    }

    @Test
    void completesTheWordBegun() throws Exception {
        int place = UNITS.indexOf("Head\n");
        document.replace(place, "Head".length(), "Aud");
        ICompletionProposal[] proposals = assist().computeCompletionProposals(viewer, place + 3);
        assertEquals(1, proposals.length);
        proposals[0].apply(document);
        assertEquals(UNITS.replace("by Head", "by Auditor"), document.get());
    }

    @Test
    void offersNothingInAComment() {
        assertEquals(List.of(), offered(UNITS.indexOf("elsewhere")));
    }

    @Test
    void tellsAboutWhatIsReferredTo() {
        String told = made(QmsHover.class).getHoverInfo(viewer, new Region(UNITS.indexOf("Head\n") + 1, 0));
        assertTrue(told.contains("Head") && told.contains("负责人") && told.contains("Head of quality"), told);
        assertNull(made(QmsHover.class).getHoverInfo(viewer, new Region(UNITS.indexOf("headed"), 0)));
    }

    @Test
    void linksAReferenceToItsElement() {
        int place = UNITS.indexOf("Head\n");
        IHyperlink[] links = made(ReferenceLinks.class).detectHyperlinks(viewer, new Region(place + 1, 0), false);
        assertEquals(1, links.length);
        assertEquals(new Region(place, "Head".length()), links[0].getHyperlinkRegion());
        assertNull(made(ReferenceLinks.class).detectHyperlinks(viewer, new Region(1, 0), false));
    }

    private List<String> offered(int place) {
        return Stream.of(assist().computeCompletionProposals(viewer, place))
                .map(ICompletionProposal::getDisplayString)
                .toList();
    }

    private static QmsContentAssist assist() {
        return made(QmsContentAssist.class);
    }

    private static <T> T made(Class<T> type) {
        BundleContext context = FrameworkUtil.getBundle(ExtensionFactory.class).getBundleContext();
        return context.getService(context.getServiceReference(Injector.class)).getInstance(type);
    }

    private IFile file(String name, String text) throws CoreException {
        IFile file = project.getFile(name);
        file.create(text.getBytes(StandardCharsets.UTF_8), true, false, null);
        return file;
    }
}
