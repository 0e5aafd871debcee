package dev.qualis.workbench.conformity;

import com.google.inject.Inject;
import dev.qualis.dsl.ide.insert.SnippetPlace;
import dev.qualis.dsl.ide.insert.SnippetPlaces;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.workbench.Messages;
import dev.qualis.workbench.conformity.ConformityService.Judged;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Writes what a next step proposes into the text where it belongs, as one change that can be undone. */
final class SnippetWriter {
    private final SnippetPlaces places;

    @Inject
    SnippetWriter(SnippetPlaces places) {
        this.places = places;
    }

    /** Opens the file and writes; where it is not clear where the proposal belongs, it goes to the clipboard. */
    void write(IWorkbenchPage page, Judged judged, String english, List<EObject> near) {
        QmsProject project = judged.checked().model();
        String written = judged.spelling().apply(english);
        Optional<SnippetPlace> place =
                places.of(project, english, written, near).filter(it -> it.uri().isPlatformResource());
        if (place.isEmpty() || !write(page, project, place.get())) {
            Clipboard clipboard =
                    new Clipboard(page.getWorkbenchWindow().getShell().getDisplay());
            clipboard.setContents(new Object[] {written}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
            MessageDialog.openInformation(
                    page.getWorkbenchWindow().getShell(),
                    Messages.text("product.name"),
                    Messages.text("conformity.copied"));
        }
    }

    /** Tells whether it has been written: not into a text that has changed since it was judged. */
    private static boolean write(IWorkbenchPage page, QmsProject project, SnippetPlace place) {
        IPath path = IPath.fromPortableString(place.uri().toPlatformString(true));
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(path);
        try {
            if (IDE.openEditor(page, file) instanceof ITextEditor editor) {
                IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
                if (!document.get().equals(project.text(place.uri()))) {
                    return false;
                }
                document.replace(place.offset(), 0, place.text());
                int gap = place.firstGap();
                boolean open = place.text().contains(SnippetPlace.GAP);
                editor.selectAndReveal(gap, open ? SnippetPlace.GAP.length() : 0);
                return true;
            }
            return false;
        } catch (PartInitException | BadLocationException e) {
            throw new IllegalStateException("Cannot write into " + path, e);
        }
    }
}
