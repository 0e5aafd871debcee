package dev.qualis.workbench.picture;

import com.google.inject.Inject;
import dev.qualis.dsl.ui.check.ProjectChecks;
import dev.qualis.workbench.PartVisibility;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

/** A picture of a project among the texts: any diagram, table, tree or chart. The text is what is saved. */
public final class PictureEditor extends EditorPart {
    public static final String ID = "dev.qualis.workbench.pictureEditor";

    private final PictureService pictures;
    private final ProjectChecks checks;
    private PicturePane pane;
    private PartVisibility visibility;

    @Inject
    PictureEditor(PictureService pictures, ProjectChecks checks) {
        this.pictures = pictures;
        this.checks = checks;
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof PictureInput picture)) {
            throw new PartInitException("No picture: " + input);
        }
        setSite(site);
        setInput(input);
        setPartName(picture.getName());
        setTitleToolTip(picture.getToolTipText());
    }

    @Override
    public void createPartControl(Composite parent) {
        PictureInput input = (PictureInput) getEditorInput();
        pane = new PicturePane(
                parent, getSite().getPage(), pictures, checks, PictureChoice.of(input.kind(), input.language()));
        visibility = new PartVisibility(this, pane::setVisible);
        getSite().setSelectionProvider(pane.selection());
        pane.show(input.project());
    }

    public PicturePane pane() {
        return pane;
    }

    @Override
    public void setFocus() {
        pane.canvas().setFocus();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // The text is what is saved.
    }

    @Override
    public void doSaveAs() {
        // See isSaveAsAllowed.
    }

    @Override
    public void dispose() {
        if (pane != null) {
            visibility.dispose();
            pane.dispose();
        }
        super.dispose();
    }
}
