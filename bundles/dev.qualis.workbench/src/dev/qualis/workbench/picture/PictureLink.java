package dev.qualis.workbench.picture;

import dev.qualis.dsl.project.SourceLocation;
import dev.qualis.dsl.ui.SourceOpener;
import dev.qualis.dsl.ui.check.CheckedProject;
import dev.qualis.dsl.ui.check.ProjectTexts;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.texteditor.ITextEditor;

/** Keeps the selection of a picture and that of the text the same: what is selected in one is shown in the other. */
final class PictureLink {
    private final IWorkbenchPage page;
    private final PicturePane pane;
    private final ISelectionListener listener = this::selectionChanged;

    PictureLink(IWorkbenchPage page, PicturePane pane) {
        this.page = page;
        this.pane = pane;
        page.addPostSelectionListener(listener);
    }

    /** Goes to the text of an element. */
    void open(String id) {
        place(id).ifPresent(place -> new SourceOpener(page).open(place));
    }

    /** Shows the text of an element where its file is open, and leaves the keyboard to the picture. */
    void selected(String id) {
        place(id)
                .flatMap(place -> editor(place.uri())
                        .filter(page::isPartVisible)
                        .map(editor -> {
                            page.removePostSelectionListener(listener);
                            editor.selectAndReveal(place.offset(), place.length());
                            page.addPostSelectionListener(listener);
                            return editor;
                        }));
    }

    private Optional<SourceLocation> place(String id) {
        return pane.drawn().flatMap(drawn -> drawn.place(id));
    }

    private Optional<ITextEditor> editor(URI uri) {
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getEditor(false) instanceof ITextEditor editor
                    && editor.getEditorInput().getAdapter(IFile.class) instanceof IFile file
                    && ProjectTexts.uri(file).equals(uri)) {
                return Optional.of(editor);
            }
        }
        return Optional.empty();
    }

    /** Selects what the cursor of the active text is in. */
    void follow() {
        if (page.getActiveEditor() instanceof ITextEditor editor
                && editor.getSelectionProvider() != null
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection text) {
            follow(editor, text);
        }
    }

    private void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part instanceof ITextEditor editor && selection instanceof ITextSelection text) {
            follow(editor, text);
        }
    }

    private void follow(ITextEditor editor, ITextSelection selection) {
        IFile file = editor.getEditorInput().getAdapter(IFile.class);
        if (file == null || !pane.project().equals(Optional.of(file.getProject()))) {
            return;
        }
        Set<String> shown =
                pane.canvas().parts().stream().map(part -> part.element().id()).collect(Collectors.toSet());
        pane.checks()
                .latest(file.getProject())
                .flatMap(checked -> element(checked, file, selection.getOffset()))
                .flatMap(element -> shownId(element, shown))
                .filter(id -> !id.equals(pane.canvas().selected()))
                .ifPresent(id -> pane.canvas().select(id));
    }

    private static Optional<EObject> element(CheckedProject checked, IFile file, int offset) {
        URI uri = ProjectTexts.uri(file);
        return checked.model().snapshot().contains(uri)
                ? checked.model().snapshot().elementAt(uri, offset)
                : Optional.empty();
    }

    /** The element itself or the nearest around it that is on the picture. */
    private static Optional<String> shownId(EObject element, Set<String> shown) {
        for (EObject each = element; each != null && each.eResource() != null; each = each.eContainer()) {
            String id = each.eResource().getURIFragment(each);
            if (shown.contains(id)) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    void dispose() {
        page.removePostSelectionListener(listener);
    }
}
