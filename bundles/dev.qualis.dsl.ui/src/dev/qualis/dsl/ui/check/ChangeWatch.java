package dev.qualis.dsl.ui.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;

/** Notices what changes the meaning of a project: files on disk, text in editors, projects opened and closed. */
final class ChangeWatch implements IResourceChangeListener, IFileBufferListener {
    private static final int MEANINGFUL = IResourceDelta.CONTENT | IResourceDelta.ENCODING | IResourceDelta.REPLACED;

    private final Consumer<IProject> changed;
    private final Consumer<IProject> gone;
    private final Map<IFileBuffer, IDocumentListener> typing = new ConcurrentHashMap<>();

    ChangeWatch(Consumer<IProject> changed, Consumer<IProject> gone) {
        this.changed = changed;
        this.gone = gone;
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        if (event.getType() != IResourceChangeEvent.POST_CHANGE) {
            gone.accept((IProject) event.getResource());
            return;
        }
        try {
            Set<IProject> touched = new HashSet<>();
            event.getDelta().accept(delta -> visit(delta, touched));
            touched.forEach(changed);
        } catch (CoreException e) {
            ILog.of(getClass()).log(e.getStatus());
        }
    }

    private static boolean visit(IResourceDelta delta, Set<IProject> touched) {
        IResource resource = delta.getResource();
        boolean counts = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & MEANINGFUL) != 0;
        if (counts && ProjectTexts.isQms(resource)) {
            touched.add(resource.getProject());
        }
        return true;
    }

    @Override
    public void bufferCreated(IFileBuffer buffer) {
        IFile file = file(buffer.getLocation());
        if (buffer instanceof ITextFileBuffer text && file != null && ProjectTexts.isQms(file)) {
            IDocumentListener listener = new IDocumentListener() {
                @Override
                public void documentAboutToBeChanged(DocumentEvent event) {
                    // Only what the text has become matters.
                }

                @Override
                public void documentChanged(DocumentEvent event) {
                    changed.accept(file.getProject());
                }
            };
            typing.put(buffer, listener);
            text.getDocument().addDocumentListener(listener);
        }
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        IDocumentListener listener = typing.remove(buffer);
        if (listener != null) {
            ((ITextFileBuffer) buffer).getDocument().removeDocumentListener(listener);
            // What was typed but not saved counts no more.
            changed.accept(file(buffer.getLocation()).getProject());
        }
    }

    private static IFile file(IPath location) {
        boolean inWorkspace = location != null && location.segmentCount() > 1;
        return inWorkspace ? ResourcesPlugin.getWorkspace().getRoot().getFile(location) : null;
    }

    @Override
    public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {}

    @Override
    public void bufferContentReplaced(IFileBuffer buffer) {}

    @Override
    public void stateChanging(IFileBuffer buffer) {}

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {}

    @Override
    public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {}

    @Override
    public void underlyingFileMoved(IFileBuffer buffer, IPath path) {}

    @Override
    public void underlyingFileDeleted(IFileBuffer buffer) {}

    @Override
    public void stateChangeFailed(IFileBuffer buffer) {}
}
