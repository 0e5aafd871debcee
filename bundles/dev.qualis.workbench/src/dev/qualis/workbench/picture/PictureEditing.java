package dev.qualis.workbench.picture;

import dev.qualis.app.EditModel.Edited;
import dev.qualis.app.EditPicture;
import dev.qualis.app.EditPicture.Offer;
import dev.qualis.app.EditPicture.Use;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.scene.layout.Point;
import dev.qualis.workbench.Messages;
import dev.qualis.workbench.edit.DocumentEdits;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolTip;
import org.eclipse.ui.IWorkbenchPage;

/**
 * Edits what a picture shows: a menu of the viewpoint's tools, F2 for a label, Delete, a double click into a field of a table,
 * dragging the selected part onto another. Each use of a tool is one change of the texts; Ctrl+Z on the picture takes it back.
 */
final class PictureEditing {
    private final PicturePane pane;
    private final PictureCanvas canvas;
    private final PictureService pictures;
    private final DocumentEdits documents;
    private Optional<Job> running = Optional.empty();
    private String told = "";

    PictureEditing(PicturePane pane, PictureService pictures, IWorkbenchPage page) {
        this.pane = pane;
        this.canvas = pane.canvas();
        this.pictures = pictures;
        documents = new DocumentEdits(page);
        canvas.addListener(SWT.MenuDetect, this::menu);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.mouse().onDrop(this::move);
    }

    /** Opens a field of a table to be typed into; false where the point lies in none that can be written. */
    boolean typeIntoField(Point at) {
        Optional<DrawnPicture> drawn = editable();
        Optional<TableFields.Place> place = drawn.flatMap(TableFields::of).flatMap(fields -> fields.at(at.x(), at.y()));
        if (place.isEmpty()) {
            return false;
        }
        DrawnPicture shown = drawn.get();
        Optional<Offer> offer = pictures.editing()
                .offer(
                        shown.project(),
                        shown.drawing(),
                        place.get().field(),
                        pane.choice().language());
        offer.ifPresent(tool -> new LabelField(
                canvas,
                canvas.inWindow(place.get().bounds()),
                place.get().text(),
                text -> run(
                        shown,
                        edits -> edits.set(
                                shown.project(),
                                pane.choice().language(),
                                tool,
                                place.get().field(),
                                text))));
        return offer.isPresent();
    }

    private Optional<DrawnPicture> editable() {
        return pane.isLastGood() ? Optional.empty() : pane.drawn();
    }

    private List<Offer> offers(DrawnPicture shown, String element) {
        return pictures.editing()
                .offers(shown.project(), shown.drawing(), element, pane.choice().language());
    }

    private void key(Event event) {
        boolean command = (event.stateMask & SWT.MOD1) != 0;
        if (command && event.keyCode == 'z') {
            tell(documents.undo() ? "" : "picture.edit.noUndo");
        } else if (command && event.keyCode == 'y') {
            tell(documents.redo() ? "" : "picture.edit.noRedo");
        } else if (event.keyCode == SWT.F2) {
            first(Use.RENAME).ifPresent(this::rename);
        } else if (event.keyCode == SWT.DEL) {
            first(Use.DELETE).ifPresent(this::delete);
        } else if (event.keyCode == SWT.ESC) {
            canvas.mouse().pick(null);
        }
    }

    private Optional<Offer> first(Use use) {
        String selected = canvas.selected();
        return editable()
                .filter(shown -> !selected.isEmpty())
                .flatMap(shown -> offers(shown, selected).stream()
                        .filter(offer -> offer.use() == use)
                        .findFirst());
    }

    private void menu(Event event) {
        var at = canvas.toControl(event.x, event.y);
        String element = event.detail == SWT.MENU_KEYBOARD ? canvas.selected() : canvas.selectAt(at.x, at.y);
        Menu menu = new Menu(canvas);
        Optional<DrawnPicture> shown = editable();
        if (shown.isPresent()) {
            fill(menu, offers(shown.get(), element));
        } else {
            item(menu, Messages.text("picture.edit.broken"), () -> {}).setEnabled(false);
        }
        if (menu.getItemCount() > 0) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
        item(menu, Messages.text("picture.edit.undo"), () -> tell(documents.undo() ? "" : "picture.edit.noUndo"));
        item(menu, Messages.text("picture.edit.redo"), () -> tell(documents.redo() ? "" : "picture.edit.noRedo"));
        if (!element.isEmpty()) {
            item(menu, Messages.text("picture.edit.text"), () -> pane.openText(element));
        }
        Menu before = canvas.getMenu();
        canvas.setMenu(menu);
        if (before != null) {
            before.dispose();
        }
    }

    private void fill(Menu menu, List<Offer> offers) {
        cascade(menu, "picture.edit.new", of(offers, Use.CREATE), this::create);
        cascade(menu, "picture.edit.connect", of(offers, Use.CONNECT), this::connect);
        of(offers, Use.RENAME).stream()
                .findFirst()
                .ifPresent(offer -> item(menu, Messages.text("picture.edit.rename"), () -> rename(offer)));
        of(offers, Use.DELETE).stream()
                .findFirst()
                .ifPresent(offer -> item(menu, Messages.text("picture.edit.delete"), () -> delete(offer)));
    }

    private static List<Offer> of(List<Offer> offers, Use use) {
        return offers.stream().filter(offer -> offer.use() == use).toList();
    }

    private void cascade(Menu menu, String label, List<Offer> offers, Consumer<Offer> action) {
        if (offers.isEmpty()) {
            return;
        }
        MenuItem top = new MenuItem(menu, SWT.CASCADE);
        top.setText(Messages.text(label));
        Menu inner = new Menu(menu);
        top.setMenu(inner);
        offers.forEach(offer -> item(inner, offer.label(), () -> action.accept(offer)));
    }

    private static MenuItem item(Menu menu, String label, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    private void create(Offer offer) {
        String on = canvas.selected();
        editable()
                .ifPresent(shown -> run(
                        shown,
                        edits -> edits.create(shown.project(), pane.choice().language(), offer, on)));
    }

    /** The next click says where the line ends. */
    private void connect(Offer offer) {
        String source = canvas.selected();
        tell("picture.edit.pick");
        canvas.mouse()
                .pick(target -> editable()
                        .ifPresent(shown -> run(
                                shown,
                                edits -> edits.connect(
                                        shown.project(), pane.choice().language(), offer, source, target))));
    }

    private void rename(Offer offer) {
        String element = canvas.selected();
        editable()
                .ifPresent(shown -> canvas.parts().stream()
                        .filter(part -> part.element().id().equals(element))
                        .findFirst()
                        .ifPresent(part -> new LabelField(
                                canvas,
                                canvas.inWindow(part.bounds()),
                                label(shown, part),
                                text -> run(
                                        shown,
                                        edits -> edits.rename(
                                                shown.project(), pane.choice().language(), offer, element, text)))));
    }

    /** What the label says without what the picture writes around it. */
    private String label(DrawnPicture shown, PictureParts.Part part) {
        return shown.element(part.element().id())
                .filter(NamedElement.class::isInstance)
                .map(named -> PictureService.title(
                        shown.project(), (NamedElement) named, pane.choice().language()))
                .orElse(part.text());
    }

    private void delete(Offer offer) {
        String element = canvas.selected();
        editable()
                .ifPresent(shown -> run(
                        shown,
                        edits -> edits.delete(shown.project(), pane.choice().language(), offer, element)));
    }

    /** Drops an element into another; the tools are asked one after the other which takes them. */
    private void move(String element, String target) {
        editable()
                .ifPresent(shown -> run(shown, edits -> {
                    Edited result = new Edited.NotAllowed();
                    for (Offer offer :
                            edits.moves(shown.drawing(), pane.choice().language())) {
                        result = edits.move(shown.project(), pane.choice().language(), offer, element, target);
                        if (!(result instanceof Edited.NotAllowed)) {
                            return result;
                        }
                    }
                    return result;
                }));
    }

    /** Computes the change in the background, and writes it in the display's thread. */
    private void run(DrawnPicture shown, Function<EditPicture, Edited> use) {
        if (running.filter(job -> job.getState() != Job.NONE).isPresent()) {
            tell("picture.edit.busy");
            return;
        }
        Display display = canvas.getDisplay();
        Job job = new Job(Messages.text("picture.edit.job")) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Edited edited = pictures.edit(use);
                display.asyncExec(() -> {
                    if (!canvas.isDisposed()) {
                        finish(shown, edited);
                    }
                });
                return Status.OK_STATUS;
            }
        };
        running = Optional.of(job);
        job.setSystem(true);
        job.schedule();
    }

    private void finish(DrawnPicture shown, Edited edited) {
        switch (edited) {
            case Edited.Done done -> {
                if (documents.apply(shown.project(), done.edits())) {
                    done.created().stream().findFirst().map(URI::fragment).ifPresent(canvas::selectLater);
                } else {
                    tell("picture.edit.changed");
                }
            }
            case Edited.NotAllowed notAllowed -> tell("picture.edit.notAllowed");
            case Edited.Broken broken -> tell("picture.edit.broken");
            case Edited.Failed failed -> show(failed.reason());
        }
    }

    private void tell(String key) {
        if (!key.isEmpty()) {
            show(Messages.text(key));
        }
    }

    /** A sentence beside the pointer that goes by itself. */
    private void show(String sentence) {
        ToolTip tip = new ToolTip(canvas.getShell(), SWT.BALLOON | SWT.ICON_INFORMATION);
        tip.setMessage(sentence);
        tip.setAutoHide(true);
        tip.setLocation(canvas.getDisplay().getCursorLocation());
        tip.setVisible(true);
        told = sentence;
    }

    /** The last sentence that was shown. */
    String told() {
        return told;
    }
}
