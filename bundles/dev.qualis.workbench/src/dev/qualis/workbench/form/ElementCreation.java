package dev.qualis.workbench.form;

import com.google.inject.Inject;
import dev.qualis.app.form.FormField;
import dev.qualis.app.form.NewElement;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.dsl.ui.check.ProjectTexts;
import dev.qualis.workbench.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;

/** Asks what is to be made, and works out how it is written. */
final class ElementCreation {
    private final NewElement elements;
    private final FormEdits edits;
    private final ElementChoice choice;

    @Inject
    ElementCreation(NewElement elements, FormEdits edits, ElementChoice choice) {
        this.elements = elements;
        this.edits = edits;
        this.choice = choice;
    }

    /** An element of the project's files, in the one that is being edited where it fits there; nothing where the user does not want to. */
    Optional<FormEdits.Change> inFiles(IWorkbenchPage page, Indexed indexed) {
        return ask(
                page.getWorkbenchWindow().getShell(),
                Messages.text("new.title"),
                indexed,
                elements.kinds(Messages.language()),
                (now, type) -> NewElement.file(now.snapshot(), files(page, now), type)
                        .map(file -> NewElement.in(now.snapshot(), file)));
    }

    /** A part of an element; nothing where the user does not want to, or the element is gone. */
    Optional<FormEdits.Change> part(Shell shell, Indexed indexed, URI owner, FormField.Parts field) {
        return indexed.element(owner)
                .flatMap(element -> ask(
                        shell,
                        Messages.text("new.part", FormPane.capital(field.name().label())),
                        indexed,
                        elements.kinds(element.eClass(), reference(element, field), Messages.language()),
                        (project, type) -> Optional.of(
                                new NewElement.Place(owner, field.name().feature()))));
    }

    private static EReference reference(EObject element, FormField.Parts field) {
        return (EReference) element.eClass().getEStructuralFeature(field.name().feature());
    }

    private Optional<FormEdits.Change> ask(
            Shell shell,
            String title,
            Indexed indexed,
            List<NewElement.Kind> kinds,
            BiFunction<QmsProject, EClass, Optional<NewElement.Place>> place) {
        NewElementDialog dialog = new NewElementDialog(
                shell,
                title,
                new NewElementSource(
                        indexed.project().project(),
                        indexed.index(),
                        kinds,
                        place,
                        field -> choice.among(shell, indexed, field),
                        elements,
                        edits));
        dialog.open();
        return dialog.change();
    }

    /** The files of a project, the one that is being edited first. */
    private static List<URI> files(IWorkbenchPage page, QmsProject project) {
        List<URI> files = new ArrayList<>(project.snapshot().files());
        Optional<URI> edited = Optional.ofNullable(page.getActiveEditor())
                .map(editor -> editor.getEditorInput().getAdapter(IFile.class))
                .map(ProjectTexts::uri)
                .filter(files::contains);
        edited.ifPresent(file -> {
            files.remove(file);
            files.addFirst(file);
        });
        return files;
    }
}
