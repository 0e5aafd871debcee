package dev.qualis.workbench.form;

import dev.qualis.dsl.ui.check.CheckedProject;
import dev.qualis.dsl.ui.check.ProjectChecks;
import dev.qualis.dsl.ui.check.ProjectTexts;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.workbench.ElementAddress;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.texteditor.ITextEditor;

/** Tells which element a user is at: the one at the cursor of a text, or the one selected on a picture or in a tree. */
final class ElementTracker {
    private final IWorkbenchPage page;
    private final ProjectChecks checks;
    private final Consumer<ElementAddress> listener;
    private final ISelectionListener selections = this::selectionChanged;

    ElementTracker(IWorkbenchPage page, ProjectChecks checks, Consumer<ElementAddress> listener) {
        this.page = page;
        this.checks = checks;
        this.listener = listener;
        page.addPostSelectionListener(selections);
    }

    /** The element at the cursor of the text that is edited. */
    Optional<ElementAddress> atCursor() {
        return page.getActiveEditor() instanceof ITextEditor editor
                        && editor.getSelectionProvider() != null
                        && editor.getSelectionProvider().getSelection() instanceof ITextSelection text
                ? at(editor, text)
                : Optional.empty();
    }

    private void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part instanceof ITextEditor editor && selection instanceof ITextSelection text) {
            at(editor, text).ifPresent(listener);
        } else if (selection instanceof IStructuredSelection structured
                && structured.getFirstElement() instanceof ElementAddress address) {
            listener.accept(address);
        }
    }

    private Optional<ElementAddress> at(ITextEditor editor, ITextSelection text) {
        IFile file = editor.getEditorInput().getAdapter(IFile.class);
        if (file == null || !ProjectTexts.isQms(file)) {
            return Optional.empty();
        }
        URI uri = ProjectTexts.uri(file);
        return checks.latest(file.getProject())
                .filter(checked -> checked.model().snapshot().contains(uri))
                .flatMap(checked -> at(checked, uri, text.getOffset()));
    }

    /** The nearest element with a name around a place in a text. */
    static Optional<ElementAddress> at(CheckedProject checked, URI file, int offset) {
        EObject element = checked.model()
                .snapshot()
                .elementAt(file, Math.min(offset, checked.model().text(file).length()))
                .orElse(null);
        while (element != null && !(element instanceof NamedElement named && named.getName() != null)) {
            element = element.eContainer();
        }
        return element == null || element.eResource() == null
                ? Optional.empty()
                : Optional.of(new ElementAddress(checked.project(), EcoreUtil.getURI(element)));
    }

    void dispose() {
        page.removePostSelectionListener(selections);
    }
}
