package dev.qualis.dsl.ui.editor;

import dev.qualis.dsl.ide.service.Outline;
import dev.qualis.dsl.ide.service.Outline.Entry;
import dev.qualis.dsl.ui.Messages;
import dev.qualis.dsl.ui.check.CheckedProject;
import dev.qualis.dsl.ui.check.ProjectChecks;
import dev.qualis.dsl.ui.check.ProjectTexts;
import dev.qualis.model.qms.core.QualityModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

/** What a file of the language has, by title: follows the text after each check, and leads to it. */
public final class QmsOutlinePage extends ContentOutlinePage {
    private final ITextEditor editor;
    private final ProjectChecks checks;
    private Runnable stopListening = () -> {};
    private List<Entry> entries = List.of();

    QmsOutlinePage(ITextEditor editor, ProjectChecks checks) {
        this.editor = editor;
        this.checks = checks;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer tree = getTreeViewer();
        tree.setContentProvider(new OutlineContent(() -> entries));
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        tree.setComparer(new SameElement());
        tree.setInput(this);
        stopListening = checks.listen(checked -> tree.getControl().getDisplay().asyncExec(() -> show(checked)));
        file().flatMap(file -> checks.latest(file.getProject())).ifPresent(this::show);
    }

    private Optional<IFile> file() {
        return Optional.ofNullable(editor.getEditorInput()).map(input -> input.getAdapter(IFile.class));
    }

    private void show(CheckedProject checked) {
        TreeViewer tree = getTreeViewer();
        Optional<URI> uri = file().filter(file -> file.getProject().equals(checked.project()))
                .map(ProjectTexts::uri);
        if (tree.getControl().isDisposed() || uri.isEmpty()) {
            return;
        }
        boolean first = entries.isEmpty();
        entries = checked.model().models().stream()
                .filter(model -> model.eResource().getURI().equals(uri.get()))
                .findFirst()
                .map(model -> entries(checked, model))
                .orElse(List.of());
        tree.refresh();
        if (first) {
            tree.expandToLevel(1);
        }
        follow();
    }

    private static List<Entry> entries(CheckedProject checked, QualityModel model) {
        return Outline.of(model, checked.model()::locate, Messages.chinese());
    }

    /** Selects what the cursor is in. */
    void follow() {
        TreeViewer tree = getTreeViewer();
        if (tree == null || tree.getControl().isDisposed() || tree.getControl().isFocusControl()) {
            return;
        }
        if (editor.getSelectionProvider().getSelection() instanceof ITextSelection text) {
            at(entries, text.getOffset())
                    .filter(found -> !new StructuredSelection(found).equals(tree.getSelection()))
                    .ifPresent(found -> tree.setSelection(new StructuredSelection(found), true));
        }
    }

    private static Optional<Entry> at(List<Entry> entries, int offset) {
        for (Entry entry : entries) {
            if (entry.offset() <= offset && offset <= entry.offset() + entry.length()) {
                return at(entry.children(), offset).or(() -> Optional.of(entry));
            }
        }
        return Optional.empty();
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (getTreeViewer().getControl().isFocusControl()
                && event.getStructuredSelection().getFirstElement() instanceof Entry entry) {
            editor.selectAndReveal(entry.nameOffset(), entry.nameLength());
        }
    }

    /** The titles that are shown, each level deeper than the one before it by two blanks. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        collect(entries, "", lines);
        return lines;
    }

    private static void collect(List<Entry> entries, String indent, List<String> lines) {
        entries.forEach(entry -> {
            lines.add(indent + OutlineLabels.text(entry).getString());
            collect(entry.children(), indent + "  ", lines);
        });
    }

    @Override
    public void dispose() {
        stopListening.run();
        super.dispose();
    }

    /** An element is the same after its file was read anew. */
    private static final class SameElement implements IElementComparer {
        @Override
        public boolean equals(Object one, Object other) {
            return one instanceof Entry a && other instanceof Entry b
                    ? address(a.element()).equals(address(b.element()))
                    : one.equals(other);
        }

        @Override
        public int hashCode(Object element) {
            return element instanceof Entry entry ? address(entry.element()).hashCode() : element.hashCode();
        }

        private static String address(EObject element) {
            return EcoreUtil.getURI(element).fragment();
        }
    }
}
