package dev.qualis.workbench.rename;

import com.google.inject.Inject;
import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.ide.service.Occurrences;
import dev.qualis.dsl.ide.service.Renaming;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.dsl.ui.check.CurrentProjects;
import dev.qualis.dsl.ui.check.ProjectTexts;
import dev.qualis.workbench.Messages;
import dev.qualis.workbench.edit.DocumentEdits;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** Renames the element at the cursor in all texts of its project, after showing what that changes. */
public final class RenameHandler extends AbstractHandler {
    private final Renaming renaming;
    private final CurrentProjects projects;

    @Inject
    RenameHandler(Renaming renaming, CurrentProjects projects) {
        this.renaming = renaming;
        this.projects = projects;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            IFile file = editor.getEditorInput().getAdapter(IFile.class);
            if (file != null && ProjectTexts.isQms(file)) {
                projects.of(file.getProject())
                        .ifPresent(project -> rename(editor, project, ProjectTexts.uri(file), selection.getOffset()));
            }
        }
        return null;
    }

    private void rename(ITextEditor editor, QmsProject project, URI uri, int offset) {
        Shell shell = editor.getSite().getShell();
        Optional<Occurrences.Occurrence> named = renaming.prepare(project.snapshot(), uri, offset);
        if (named.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.text("rename.title"), Messages.text("rename.nothing"));
            return;
        }
        RenameDialog dialog = new RenameDialog(
                shell,
                new RenamePreview(project.snapshot(), named.orElseThrow().element()),
                name -> renaming.rename(project.snapshot(), uri, offset, name));
        if (dialog.open() == Window.OK) {
            apply(editor.getSite().getPage(), project, dialog.edits());
        }
    }

    private static void apply(IWorkbenchPage page, QmsProject project, Renaming.Result.Edits edits) {
        List<TextEdit> all =
                edits.edits().values().stream().flatMap(List::stream).toList();
        if (!new DocumentEdits(page).apply(project, all)) {
            MessageDialog.openInformation(
                    page.getWorkbenchWindow().getShell(),
                    Messages.text("rename.title"),
                    Messages.text("rename.changed"));
        }
    }
}
