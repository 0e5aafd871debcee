package dev.qualis.workbench.draft;

import dev.qualis.dsl.ui.check.ProjectTexts;
import dev.qualis.workbench.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.osgi.framework.FrameworkUtil;

/** Keeps drafts of unsaved texts every few seconds, and offers them back at the next start. */
public final class DraftKeeper extends Job {
    /** How much typing may be lost at most, in milliseconds, but for the time that writing takes. */
    public static final int INTERVAL = 4000;

    private final Display display;
    private final Drafts drafts;
    private Map<IFile, String> last = Map.of();

    public DraftKeeper(Display display) {
        super(Messages.text("draft.job"));
        this.display = display;
        this.drafts = new Drafts(Platform.getStateLocation(FrameworkUtil.getBundle(DraftKeeper.class))
                .append("drafts")
                .toPath());
        setSystem(true);
        setPriority(Job.DECORATE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Map<IFile, String> unsaved = new HashMap<>();
        if (!display.isDisposed()) {
            display.syncExec(() -> unsaved.putAll(unsaved()));
            try {
                if (!unsaved.equals(last)) {
                    drafts.keep(unsaved);
                    last = unsaved;
                }
            } catch (IOException e) {
                ILog.of(getClass()).error("Drafts cannot be kept.", e);
            }
            schedule(INTERVAL);
        }
        return Status.OK_STATUS;
    }

    private static Map<IFile, String> unsaved() {
        Map<IFile, String> unsaved = new HashMap<>();
        for (IFileBuffer buffer : FileBuffers.getTextFileBufferManager().getFileBuffers()) {
            IPath path = buffer.getLocation();
            if (buffer.isDirty() && buffer instanceof ITextFileBuffer text && path != null && path.segmentCount() > 1) {
                IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(path);
                if (ProjectTexts.isQms(file)) {
                    unsaved.put(file, text.getDocument().get());
                }
            }
        }
        return unsaved;
    }

    /** Offers what was not saved the last time, then begins to keep. */
    public void begin(IWorkbenchWindow window) {
        try {
            List<Drafts.Draft> lost = new ArrayList<>();
            for (Drafts.Draft draft : drafts.kept()) {
                Drafts.lost(draft, ResourcesPlugin.getWorkspace().getRoot().getFile(draft.file()))
                        .ifPresent(lost::add);
            }
            if (!lost.isEmpty()
                    && MessageDialog.openQuestion(
                            window.getShell(),
                            Messages.text("product.name"),
                            Messages.text("draft.restore", lost.size(), names(lost)))) {
                for (Drafts.Draft draft : lost) {
                    restore(window, draft);
                }
            }
        } catch (IOException | CoreException e) {
            ILog.of(getClass()).error("Drafts cannot be read.", e);
        }
        schedule(INTERVAL);
    }

    private static String names(List<Drafts.Draft> lost) {
        return String.join(
                "\n",
                lost.stream()
                        .map(draft -> draft.file().makeRelative().toString())
                        .toList());
    }

    /** Into the editor, not onto the disk: the user may still undo it. */
    private static void restore(IWorkbenchWindow window, Drafts.Draft draft) throws CoreException {
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(draft.file());
        if (IDE.openEditor(window.getActivePage(), file) instanceof ITextEditor editor) {
            editor.getDocumentProvider().getDocument(editor.getEditorInput()).set(draft.text());
        }
    }
}
