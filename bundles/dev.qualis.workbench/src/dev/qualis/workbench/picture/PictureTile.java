package dev.qualis.workbench.picture;

import dev.qualis.app.DrawingKind;
import dev.qualis.dsl.ui.SourceOpener;
import dev.qualis.dsl.ui.check.CheckedProject;
import dev.qualis.workbench.ElementAddress;
import dev.qualis.workbench.ElementSelection;
import dev.qualis.workbench.Messages;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/**
 * A small picture of a project below its title. The title opens it as an editor, a click on an element selects it, a double click
 * goes to its text. While the text has errors of syntax the last good picture stays.
 */
public final class PictureTile {
    private static final String SYNTAX = "qualis.syntax";
    private static final int HEIGHT = 280;

    private final IWorkbenchPage page;
    private final DrawingKind kind;
    private final ElementSelection selection;
    private final Runnable changed;
    private final PictureJob job;
    private final Composite area;
    private final PictureCanvas canvas;
    private Optional<IProject> project = Optional.empty();
    private Optional<DrawnPicture> drawn = Optional.empty();

    /**
     * @param selection is told of the selected element
     * @param changed called when there is something to show, and when there is nothing any more
     */
    public PictureTile(
            Composite parent,
            IWorkbenchPage page,
            PictureService pictures,
            DrawingKind kind,
            ElementSelection selection,
            Runnable changed) {
        this.page = page;
        this.kind = kind;
        this.selection = selection;
        this.changed = changed;
        this.job = new PictureJob(pictures, this::drawn);
        area = new Composite(parent, SWT.BORDER);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 2).applyTo(area);
        Link title = new Link(area, SWT.NONE);
        title.setText("<a>" + kind.label().replace("&", "&&") + "</a>");
        title.setToolTipText(Messages.text("dashboard.open"));
        title.addListener(SWT.Selection, event -> openPicture());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        canvas = new PictureCanvas(area);
        canvas.keepStill();
        canvas.onSelect(this::select);
        canvas.onOpen(this::openText);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, HEIGHT)
                .applyTo(canvas);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        setShown(false);
        area.addListener(SWT.Dispose, event -> job.cancel());
    }

    /** Which kind of picture it shows. */
    public String kind() {
        return kind.id();
    }

    public PictureCanvas canvas() {
        return canvas;
    }

    /** Whether the project has something of this kind to show. */
    public boolean isShown() {
        return drawn.isPresent();
    }

    /** Another project is at work, of which nothing is known yet. */
    public void turnTo(IProject other) {
        project = Optional.of(other);
        drawn = Optional.empty();
        setShown(false);
    }

    /** Draws a project as it was checked, in the background. */
    public void show(CheckedProject checked) {
        boolean broken =
                checked.issues().stream().anyMatch(issue -> issue.code().startsWith(SYNTAX));
        if (!broken || drawn.isEmpty()) {
            job.draw(checked, PictureChoice.of(kind.id(), Messages.language()), WindowTheme.of(area));
        }
    }

    private void drawn(CheckedProject checked, Optional<DrawnPicture> result) {
        area.getDisplay().asyncExec(() -> {
            if (!area.isDisposed() && project.equals(Optional.of(checked.project()))) {
                drawn = result.filter(it -> !it.drawing().isEmpty());
                drawn.ifPresent(it -> canvas.show(it.picture()));
                setShown(drawn.isPresent());
            }
        });
    }

    private void setShown(boolean shown) {
        if (shown != area.getVisible()) {
            area.setVisible(shown);
            GridDataFactory.createFrom((GridData) area.getLayoutData())
                    .exclude(!shown)
                    .applyTo(area);
            changed.run();
        }
    }

    /** Opens the whole picture among the texts. */
    public void openPicture() {
        project.ifPresent(shown -> {
            try {
                page.openEditor(PictureInput.of(shown, kind, Messages.language()), PictureEditor.ID);
            } catch (PartInitException e) {
                throw new IllegalStateException("No editor of pictures", e);
            }
        });
    }

    private void select(String id) {
        selection.select(element(id).flatMap(uri -> project.map(it -> new ElementAddress(it, uri))));
    }

    private Optional<URI> element(String id) {
        return drawn.flatMap(it -> it.element(id))
                .filter(element -> element.eResource() != null)
                .map(EcoreUtil::getURI);
    }

    private void openText(String id) {
        drawn.flatMap(it -> it.place(id)).ifPresent(new SourceOpener(page)::open);
    }
}
