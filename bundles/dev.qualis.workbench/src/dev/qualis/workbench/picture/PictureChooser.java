package dev.qualis.workbench.picture;

import com.google.inject.Inject;
import dev.qualis.app.DrawingKind;
import dev.qualis.model.qms.core.Language;
import dev.qualis.workbench.ActiveProject;
import dev.qualis.workbench.Messages;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.eclipse.ui.part.ViewPart;

/** Lists every diagram, table, tree and chart; Enter or a double click opens one of the active project. */
public final class PictureChooser extends ViewPart {
    public static final String ID = "dev.qualis.workbench.pictures";

    private final PictureService pictures;
    private final Language language = Messages.language();
    private TreeViewer tree;

    @Inject
    PictureChooser(PictureService pictures) {
        this.pictures = pictures;
    }

    @Override
    public void createPartControl(Composite parent) {
        PatternFilter filter = new PatternFilter();
        filter.setIncludeLeadingWildcard(true);
        tree = new FilteredTree(parent, SWT.SINGLE, filter, true, true).getViewer();
        tree.setContentProvider(new Kinds());
        tree.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return element instanceof DrawingKind kind
                        ? kind.label()
                        : Messages.text("picture.form." + ((DrawingKind.Form) element).name());
            }
        });
        tree.setInput(pictures);
        tree.expandAll();
        tree.addOpenListener(event -> open());
        getSite().setSelectionProvider(tree);
    }

    private void open() {
        if (tree.getStructuredSelection().getFirstElement() instanceof DrawingKind kind) {
            ActiveProject.of(getSite().getPage()).ifPresent(project -> {
                try {
                    getSite().getPage().openEditor(PictureInput.of(project, kind, language), PictureEditor.ID);
                } catch (PartInitException e) {
                    throw new IllegalStateException("No editor for pictures", e);
                }
            });
        }
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    private final class Kinds implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return DrawingKind.Form.values();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof DrawingKind.Form form ? of(form).toArray() : new Object[0];
        }

        private Stream<DrawingKind> of(DrawingKind.Form form) {
            List<DrawingKind> kinds = pictures.kinds(language);
            return kinds.stream().filter(kind -> kind.form() == form);
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof DrawingKind kind ? kind.form() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof DrawingKind.Form;
        }
    }
}
