package dev.qualis.dsl.ui.editor;

import dev.qualis.dsl.ide.service.Outline;
import dev.qualis.dsl.ide.service.Outline.Entry;
import dev.qualis.dsl.ui.Messages;
import dev.qualis.dsl.ui.check.CheckedProject;
import dev.qualis.dsl.ui.check.ProjectChecks;
import dev.qualis.dsl.ui.check.ProjectTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

/** What a file of the language has, by title: follows the text after each check, and leads to it. */
public final class QmsOutlinePage extends ContentOutlinePage {
    private final ITextEditor editor;
    private final ProjectChecks checks;
    private Runnable stopListening = () -> {};
    private final List<OutlineNode> nodes = new ArrayList<>();
    private OutlineChanges changes;

    QmsOutlinePage(ITextEditor editor, ProjectChecks checks) {
        this.editor = editor;
        this.checks = checks;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer tree = getTreeViewer();
        tree.setContentProvider(new OutlineContent(nodes));
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        tree.setUseHashlookup(true);
        tree.setInput(this);
        changes = new OutlineChanges(tree);
        Display display = tree.getControl().getDisplay();
        stopListening =
                checks.listen(checked -> entries(checked).ifPresent(entries -> display.asyncExec(() -> show(entries))));
        file().flatMap(file -> checks.latest(file.getProject()))
                .flatMap(this::entries)
                .ifPresent(this::show);
    }

    private Optional<IFile> file() {
        return Optional.ofNullable(editor.getEditorInput()).map(input -> input.getAdapter(IFile.class));
    }

    /** What the file says, where the check was of its project; not only in the display's thread. */
    private Optional<List<Entry>> entries(CheckedProject checked) {
        return file().filter(file -> file.getProject().equals(checked.project()))
                .map(ProjectTexts::uri)
                .map(uri -> checked.model().snapshot().contains(uri)
                        ? Outline.of(checked.model().snapshot(), uri, Messages.chinese())
                        : List.of());
    }

    private void show(List<Entry> entries) {
        TreeViewer tree = getTreeViewer();
        if (tree.getControl().isDisposed()) {
            return;
        }
        boolean first = nodes.isEmpty();
        tree.getControl().setRedraw(false);
        try {
            changes.apply(null, nodes, entries);
        } finally {
            tree.getControl().setRedraw(true);
        }
        if (first) {
            tree.expandToLevel(1);
        }
        follow();
    }

    /** Selects what the cursor is in. */
    void follow() {
        TreeViewer tree = getTreeViewer();
        if (tree == null || tree.getControl().isDisposed() || tree.getControl().isFocusControl()) {
            return;
        }
        if (editor.getSelectionProvider().getSelection() instanceof ITextSelection text) {
            OutlineNode.at(nodes, text.getOffset())
                    .filter(found -> !new StructuredSelection(found).equals(tree.getSelection()))
                    .ifPresent(found -> tree.setSelection(new StructuredSelection(found), true));
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (getTreeViewer().getControl().isFocusControl()
                && event.getStructuredSelection().getFirstElement() instanceof OutlineNode node) {
            editor.selectAndReveal(node.entry().nameOffset(), node.entry().nameLength());
        }
    }

    /** The titles that are shown, each level deeper than the one before it by two blanks. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        collect(nodes, "", lines);
        return lines;
    }

    private static void collect(List<OutlineNode> nodes, String indent, List<String> lines) {
        nodes.forEach(node -> {
            lines.add(indent + OutlineLabels.text(node.entry()).getString());
            collect(node.children(), indent + "  ", lines);
        });
    }

    @Override
    public void dispose() {
        stopListening.run();
        super.dispose();
    }
}
