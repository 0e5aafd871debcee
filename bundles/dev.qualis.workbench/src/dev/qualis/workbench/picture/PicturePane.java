package dev.qualis.workbench.picture;

import dev.qualis.dsl.ui.check.CheckedProject;
import dev.qualis.dsl.ui.check.ProjectChecks;
import dev.qualis.workbench.ElementAddress;
import dev.qualis.workbench.ElementSelection;
import dev.qualis.workbench.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IProject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;

/**
 * A picture of a project that follows its text: drawn anew after each check, while it can be seen. While the text has errors of
 * syntax the last good picture stays, marked as such.
 */
public final class PicturePane {
    private static final String SYNTAX = "qualis.syntax";

    private final ProjectChecks checks;
    private final PictureJob job;
    private final PictureLink link;
    private final PictureEditing editing;
    private final Runnable stopListening;
    private final Composite area;
    private final Label banner;
    private final PictureCanvas canvas;
    private final ElementSelection selection = new ElementSelection();
    private Optional<IProject> project = Optional.empty();
    private PictureChoice choice;
    private Optional<DrawnPicture> drawn = Optional.empty();
    private Consumer<PictureChoice> chosen = made -> {};
    private boolean visible = true;
    private boolean stale;

    PicturePane(
            Composite parent,
            IWorkbenchPage page,
            PictureService pictures,
            ProjectChecks checks,
            PictureChoice choice) {
        this.checks = checks;
        this.choice = choice;
        this.job = new PictureJob(pictures, this::drawn);
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        Control tools = new PictureTools(this, pictures).createControl(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tools);
        banner = new Label(area, SWT.WRAP);
        banner.setForeground(area.getDisplay().getSystemColor(SWT.COLOR_INFO_FOREGROUND));
        banner.setBackground(area.getDisplay().getSystemColor(SWT.COLOR_INFO_BACKGROUND));
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(banner);
        banner.setVisible(false);
        canvas = new PictureCanvas(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        canvas.show(Messages.text("picture.none"));
        link = new PictureLink(page, this);
        canvas.onOpen(link::open);
        canvas.onSelect(this::selected);
        editing = new PictureEditing(this, pictures, page);
        canvas.mouse().onType(editing::typeIntoField);
        stopListening = checks.listen(checked -> area.getDisplay().asyncExec(() -> checked(checked)));
    }

    public PictureCanvas canvas() {
        return canvas;
    }

    /** Which element is selected, for other parts of the workbench. */
    ElementSelection selection() {
        return selection;
    }

    private void selected(String id) {
        link.selected(id);
        selection.select(drawn.flatMap(it -> it.element(id))
                .filter(element -> element.eResource() != null)
                .flatMap(element -> project.map(it -> new ElementAddress(it, EcoreUtil.getURI(element)))));
    }

    Composite control() {
        return area;
    }

    PictureChoice choice() {
        return choice;
    }

    Optional<IProject> project() {
        return project;
    }

    /** What is shown now. */
    public Optional<DrawnPicture> drawn() {
        return drawn;
    }

    /** What a hand on the picture does to the texts. */
    PictureEditing editing() {
        return editing;
    }

    /** Goes to the text of an element. */
    void openText(String id) {
        link.open(id);
    }

    ProjectChecks checks() {
        return checks;
    }

    /** Turns to a project. */
    void show(IProject other) {
        if (!project.equals(Optional.of(other))) {
            project = Optional.of(other);
            drawn = Optional.empty();
            banner(false);
            canvas.show(Messages.text("picture.drawing"));
            update();
        }
    }

    /** Turns to another picture of the project. */
    void show(PictureChoice other) {
        boolean sameKind = other.kind().equals(choice.kind());
        choice = other;
        chosen.accept(other);
        if (!sameKind) {
            drawn = Optional.empty();
            canvas.open();
        }
        update();
    }

    /** Tells of the picture that is chosen, now and whenever it is another. */
    void onChoice(Consumer<PictureChoice> listener) {
        chosen = listener;
        listener.accept(choice);
    }

    /** What nobody sees is not drawn; it is as soon as somebody does. */
    void setVisible(boolean seen) {
        visible = seen;
        if (seen && stale) {
            update();
        }
    }

    private void update() {
        project.flatMap(checks::latest).ifPresent(this::checked);
    }

    private void checked(CheckedProject checked) {
        if (canvas.isDisposed() || !project.equals(Optional.of(checked.project()))) {
            return;
        }
        stale = !visible;
        if (!visible) {
            return;
        }
        boolean broken =
                checked.issues().stream().anyMatch(issue -> issue.code().startsWith(SYNTAX));
        boolean lastIsOfSameChoice =
                drawn.filter(it -> it.choice().equals(choice)).isPresent();
        if (broken && lastIsOfSameChoice) {
            banner(true);
        } else {
            job.draw(checked, choice, WindowTheme.of(area));
        }
    }

    private void drawn(CheckedProject checked, Optional<DrawnPicture> result) {
        Display.getDefault().asyncExec(() -> {
            if (!canvas.isDisposed() && project.equals(Optional.of(checked.project()))) {
                show(checked, result.filter(it -> !it.drawing().isEmpty()));
            }
        });
    }

    private void show(CheckedProject checked, Optional<DrawnPicture> result) {
        drawn = result;
        banner(checked.issues().stream().anyMatch(issue -> issue.code().startsWith(SYNTAX)));
        result.ifPresentOrElse(it -> canvas.show(it.picture()), () -> canvas.show(Messages.text("picture.empty")));
        link.follow();
    }

    private void banner(boolean broken) {
        boolean shown = broken && drawn.isPresent();
        if (shown != banner.getVisible()) {
            banner.setText(shown ? Messages.text("picture.last") : "");
            banner.setVisible(shown);
            GridDataFactory.fillDefaults().grab(true, false).exclude(!shown).applyTo(banner);
            area.layout(true);
        }
    }

    /** Whether the picture shown is one of before the text was broken. */
    public boolean isLastGood() {
        return banner.getVisible();
    }

    void dispose() {
        stopListening.run();
        link.dispose();
        job.cancel();
    }
}
