package dev.qualis.workbench.form;

import com.google.inject.Inject;
import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.ModelTexts;
import dev.qualis.app.EditModel.Edited;
import dev.qualis.app.form.ElementForm;
import dev.qualis.app.form.FieldValue;
import dev.qualis.app.form.FormField;
import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.ide.service.Dependencies;
import dev.qualis.dsl.ui.check.CheckedProject;
import dev.qualis.dsl.ui.check.ProjectChecks;
import dev.qualis.workbench.ActiveProject;
import dev.qualis.workbench.ElementAddress;
import dev.qualis.workbench.ElementOpener;
import dev.qualis.workbench.Messages;
import dev.qualis.workbench.PartVisibility;
import dev.qualis.workbench.edit.DocumentEdits;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;

/**
 * What the selected element has and could have, field by field, each with what it means. What is entered is written into the text as
 * one small change; the text that says the element is shown below.
 */
public final class FormView extends ViewPart {
    public static final String ID = "dev.qualis.workbench.form";

    private final ProjectChecks checks;
    private final ElementForm forms;
    private final FormEdits edits;
    private final ElementChoice choice;
    private final ElementCreation creation;
    private Optional<ElementAddress> address = Optional.empty();
    private Optional<Indexed> checked = Optional.empty();
    /** Where the element stands that is to be shown after the next check: one that is renamed or made has another address then. */
    private Optional<Place> awaited = Optional.empty();

    private FormPane pane;
    private ElementTracker tracker;
    private DocumentEdits documents;
    private PartVisibility visibility;
    private Runnable stopListening = () -> {};
    private volatile boolean visible = true;

    /** @param made whether the element has been made just now: then its form takes the keyboard */
    private record Place(IProject project, URI file, int offset, boolean made) {}

    @Inject
    FormView(ProjectChecks checks, ElementForm forms, FormEdits edits, ElementChoice choice, ElementCreation creation) {
        this.checks = checks;
        this.forms = forms;
        this.edits = edits;
        this.choice = choice;
        this.creation = creation;
    }

    @Override
    public void createPartControl(Composite parent) {
        documents = new DocumentEdits(getSite().getPage());
        pane = new FormPane(parent, new Actions());
        tracker = new ElementTracker(getSite().getPage(), checks, this::turnTo);
        visibility = new PartVisibility(this, this::setVisible);
        stopListening = checks.listen(this::index);
        tracker.atCursor().ifPresent(this::turnTo);
    }

    /** The controls, for those who work on them. */
    public FormPane pane() {
        return pane;
    }

    private void setVisible(boolean seen) {
        visible = seen;
        if (seen) {
            address.ifPresent(this::latest);
            refresh();
        }
    }

    /** In the thread of the check; what nobody sees is not worked out. */
    private void index(CheckedProject each) {
        if (visible) {
            Indexed indexed = Indexed.of(each);
            Display.getDefault().asyncExec(() -> checked(indexed));
        }
    }

    private void latest(ElementAddress of) {
        checks.latest(of.project())
                .filter(each -> checked.filter(it -> it.project() == each).isEmpty())
                .ifPresent(each -> checked = Optional.of(Indexed.of(each)));
    }

    private void turnTo(ElementAddress other) {
        if (pane.isDisposed() || other.equals(address.orElse(null))) {
            return;
        }
        address = Optional.of(other);
        latest(other);
        pane.tell("");
        refresh();
    }

    private void checked(Indexed indexed) {
        CheckedProject each = indexed.project();
        boolean made = false;
        if (awaited.filter(it -> it.project().equals(each.project())).isPresent()) {
            made = awaited.get().made();
            awaited.flatMap(it -> ElementTracker.at(each, it.file(), it.offset()))
                    .ifPresent(it -> address = Optional.of(it));
            awaited = Optional.empty();
        }
        if (!pane.isDisposed()
                && address.filter(it -> it.project().equals(each.project())).isPresent()) {
            checked = Optional.of(indexed);
            refresh();
            if (made) {
                pane.setFocus();
            }
        } else if (address.isEmpty() && !pane.isDisposed()) {
            tracker.atCursor().ifPresent(this::turnTo);
        }
    }

    /** Shows the element as it was checked last; one that is gone, or that nobody can read any more, leaves its fields. */
    private void refresh() {
        if (!visible || checked.isEmpty() || address.isEmpty()) {
            return;
        }
        Indexed indexed = checked.get();
        indexed.element(address.get().uri()).ifPresent(element -> show(indexed.project(), indexed.index(), element));
    }

    private void show(CheckedProject project, ModelIndex index, EObject element) {
        Optional<ElementAddress> outer = Optional.ofNullable(element.eContainer())
                .filter(it -> it.eContainer() != null)
                .map(it -> new ElementAddress(project.project(), EcoreUtil.getURI(it)));
        pane.show(new FormPane.Content(
                address.orElseThrow(),
                ElementForm.kind(element, Messages.language()),
                forms.meaning(element.eClass(), Messages.language()),
                forms.fields(element, index, Messages.language()),
                SourceExcerpt.of(element),
                users(project, index, element),
                outer));
    }

    private static List<FormField.Target> users(CheckedProject project, ModelIndex index, EObject element) {
        return Dependencies.on(project.model().snapshot(), element).stream()
                .map(Dependencies.Dependency::element)
                .filter(user -> user != element)
                .map(user -> ElementForm.target(user, ModelTexts.of(index), Messages.language()))
                .toList();
    }

    private final class Actions implements FormPane.Actions {
        @Override
        public void write(FormField field, FieldValue value) {
            address.ifPresent(it -> {
                if (field.name().feature().equals("name")) {
                    awaited = checked.flatMap(indexed -> indexed.element(it.uri())
                                    .flatMap(indexed.project().model()::locate))
                            .map(place -> new Place(it.project(), place.uri(), place.offset(), false));
                }
                run(() -> edits.set(it, field, value));
            });
        }

        @Override
        public void remove(FormField.Target part) {
            address.flatMap(it -> part.address().map(uri -> new ElementAddress(it.project(), uri)))
                    .ifPresent(it -> run(() -> edits.remove(it)));
        }

        @Override
        public void open(FormField.Target target) {
            address.flatMap(it -> target.address().map(uri -> new ElementAddress(it.project(), uri)))
                    .ifPresent(this::open);
        }

        @Override
        public void open(ElementAddress other) {
            if (checked.flatMap(indexed -> indexed.element(other.uri())).isPresent()) {
                turnTo(other);
            } else {
                pane.tell(Messages.text("form.library"));
            }
        }

        @Override
        public void openText() {
            checked.ifPresent(indexed ->
                    address.ifPresent(it -> new ElementOpener(getSite().getPage()).open(indexed.project(), it.uri())));
        }

        @Override
        public void choose(FormField.References field) {
            checked.map(indexed -> choice.among(getSite().getShell(), indexed, field))
                    .filter(picked -> !picked.equals(field))
                    .ifPresent(picked -> write(
                            field,
                            new FieldValue.References(picked.targets().stream()
                                    .flatMap(target -> target.address().stream())
                                    .toList())));
        }

        @Override
        public void add(FormField.Parts field) {
            checked.ifPresent(indexed -> address.filter(
                            owner -> indexed.element(owner.uri()).isPresent())
                    .ifPresent(owner ->
                            made(indexed.project(), creation.part(getSite().getShell(), indexed, owner.uri(), field))));
        }

        @Override
        public void undo() {
            pane.tell(documents.undo() ? "" : Messages.text("form.noUndo"));
        }

        @Override
        public void redo() {
            pane.tell(documents.redo() ? "" : Messages.text("form.noRedo"));
        }
    }

    /** Asks what is to be made in the files of the project at work, makes it, and shows it. */
    public void create() {
        Optional<CheckedProject> project = ActiveProject.of(getSite().getPage()).flatMap(checks::latest);
        if (project.isEmpty()) {
            pane.tell(Messages.text("import.none"));
            return;
        }
        made(project.get(), creation.inFiles(getSite().getPage(), Indexed.of(project.get())));
    }

    private void made(CheckedProject project, Optional<FormEdits.Change> change) {
        change.ifPresent(each -> {
            finish(each);
            if (each.edited() instanceof Edited.Done done && !done.edits().isEmpty()) {
                TextEdit first = done.edits().getFirst();
                int blank = first.text().length() - first.text().stripLeading().length();
                awaited = Optional.of(new Place(project.project(), first.uri(), first.offset() + blank, true));
            }
        });
    }

    /** Works the change out in the background, and writes it in the display's thread. */
    private void run(Supplier<Optional<FormEdits.Change>> change) {
        Display display = pane.display();
        Job job = Job.create(Messages.text("form.job"), (IProgressMonitor monitor) -> {
            Optional<FormEdits.Change> made = change.get();
            display.asyncExec(() -> {
                if (!pane.isDisposed()) {
                    made.ifPresentOrElse(this::finish, () -> pane.tell(Messages.text("form.gone")));
                }
            });
            return (IStatus) Status.OK_STATUS;
        });
        job.setSystem(true);
        job.setRule(new OneAfterTheOther());
        job.schedule();
    }

    private void finish(FormEdits.Change change) {
        String told = FormEdits.refusal(change).orElse("");
        if (change.edited() instanceof Edited.Done done && !documents.apply(change.read(), done.edits())) {
            told = Messages.text("form.changed");
        }
        pane.tell(told);
        if (!told.isEmpty()) {
            awaited = Optional.empty();
        }
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }

    @Override
    public void dispose() {
        stopListening.run();
        if (pane != null) {
            tracker.dispose();
            visibility.dispose();
        }
        super.dispose();
    }
}
