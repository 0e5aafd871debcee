package dev.qualis.dsl.ui;

import dev.qualis.dsl.project.SourceLocation;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Goes from an element to its text. */
public final class SourceOpener {
    private final IWorkbenchPage page;

    public SourceOpener(IWorkbenchPage page) {
        this.page = page;
    }

    /** Opens the file and selects the place; what lies in a shipped library has no file to open. */
    public void open(SourceLocation place) {
        URI uri = place.uri();
        if (!uri.isPlatformResource()) {
            return;
        }
        IPath path = IPath.fromPortableString(uri.toPlatformString(true));
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(path);
        try {
            if (file.exists() && IDE.openEditor(page, file) instanceof ITextEditor editor) {
                editor.selectAndReveal(place.offset(), place.length());
            }
        } catch (PartInitException e) {
            throw new IllegalStateException("No editor for " + path, e);
        }
    }
}
