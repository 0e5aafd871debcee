package dev.qualis.workbench.picture;

import com.google.inject.Inject;
import dev.qualis.dsl.ui.check.ProjectChecks;
import dev.qualis.model.qms.core.Language;
import dev.qualis.workbench.ActivePartListener;
import dev.qualis.workbench.ActiveProject;
import dev.qualis.workbench.Messages;
import dev.qualis.workbench.PartVisibility;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** Shows one picture of the project whose text is edited, beside the text, and follows it as it is typed. */
public final class PictureView extends ViewPart {
    public static final String ID = "dev.qualis.workbench.picture";

    private static final String LANGUAGE = "language";
    private static final String KIND = "kind";
    private static final String FIRST = "OrganisationChart";

    private final PictureService pictures;
    private final ProjectChecks checks;
    private final ActivePartListener parts = new ActivePartListener(this::follow);
    private PictureChoice choice = PictureChoice.of(FIRST, Messages.language());
    private PicturePane pane;
    private PartVisibility visibility;

    @Inject
    PictureView(PictureService pictures, ProjectChecks checks) {
        this.pictures = pictures;
        this.checks = checks;
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null) {
            String kind = Optional.ofNullable(memento.getString(KIND))
                    .filter(kept -> pictures.kind(kept, choice.language()).isPresent())
                    .orElse(FIRST);
            Language language = Optional.ofNullable(memento.getString(LANGUAGE))
                    .map(Language::valueOf)
                    .orElse(choice.language());
            choice = PictureChoice.of(kind, language);
        }
    }

    @Override
    public void saveState(IMemento memento) {
        PictureChoice shown = pane == null ? choice : pane.choice();
        memento.putString(LANGUAGE, shown.language().name());
        memento.putString(KIND, shown.kind());
    }

    @Override
    public void createPartControl(Composite parent) {
        pane = new PicturePane(parent, getSite().getPage(), pictures, checks, choice);
        pane.onChoice(shown -> setPartName(pictures.label(shown.kind(), Messages.language())));
        visibility = new PartVisibility(this, pane::setVisible);
        getSite().setSelectionProvider(pane.selection());
        getSite().getPage().addPartListener(parts);
        follow();
    }

    /** Turns to the project of the active editor; without one, what is shown stays. */
    private void follow() {
        ActiveProject.ofEditor(getSite().getPage()).ifPresent(pane::show);
    }

    public PicturePane pane() {
        return pane;
    }

    @Override
    public void setFocus() {
        pane.canvas().setFocus();
    }

    @Override
    public void dispose() {
        if (pane != null) {
            getSite().getPage().removePartListener(parts);
            visibility.dispose();
            pane.dispose();
        }
        super.dispose();
    }
}
