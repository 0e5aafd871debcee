package dev.qualis.workbench.form;

import com.google.inject.Inject;
import dev.qualis.app.EditModel.Edited;
import dev.qualis.app.form.EditElement;
import dev.qualis.app.form.FieldValue;
import dev.qualis.app.form.FormField;
import dev.qualis.app.form.NewElement;
import dev.qualis.dsl.ide.service.Renaming;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.dsl.project.SourceLocation;
import dev.qualis.dsl.ui.check.CurrentProjects;
import dev.qualis.workbench.ElementAddress;
import dev.qualis.workbench.ElementOpener;
import dev.qualis.workbench.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.eclipse.core.resources.IProject;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;

/** What a form does to the texts of a project as they are this moment, worked out but not yet written. */
final class FormEdits {
    private static final String NAME = "name";

    private final EditElement elements;
    private final Renaming renaming;
    private final CurrentProjects projects;

    /** @param read the texts from which the edits were made */
    record Change(QmsProject read, Edited edited) {}

    @Inject
    FormEdits(EditElement elements, Renaming renaming, CurrentProjects projects) {
        this.elements = elements;
        this.renaming = renaming;
        this.projects = projects;
    }

    /** A value of a field; a name changes wherever the element is referred to. Nothing where the element is gone. */
    Optional<Change> set(ElementAddress address, FormField field, FieldValue value) {
        return projects.of(address.project())
                .filter(project -> ElementOpener.element(project, address.uri()).isPresent())
                .map(project -> new Change(
                        project,
                        field.name().feature().equals(NAME) && value instanceof FieldValue.Plain(List<String> names)
                                ? rename(project, address.uri(), names.isEmpty() ? "" : names.getFirst())
                                : elements.set(
                                        project.snapshot(),
                                        address.uri(),
                                        field.name().feature(),
                                        value,
                                        Messages.language())));
    }

    /** A new element in its place. Nothing where the place is gone. */
    Optional<Change> add(
            IProject of,
            Function<QmsProject, Optional<NewElement.Place>> place,
            EClass type,
            Map<String, FieldValue> values) {
        return projects.of(of)
                .flatMap(project -> place.apply(project)
                        .filter(at -> ElementOpener.element(project, at.owner()).isPresent())
                        .map(at -> new Change(
                                project,
                                elements.add(
                                        project.snapshot(),
                                        at.owner(),
                                        at.feature(),
                                        type,
                                        values,
                                        Messages.language()))));
    }

    /** Why a change is not made, in a sentence; nothing where it can be. */
    static Optional<String> refusal(Change change) {
        return switch (change.edited()) {
            case Edited.Done done -> Optional.empty();
            case Edited.NotAllowed notAllowed -> Optional.of(Messages.text("rename.nothing"));
            case Edited.Broken broken ->
                Optional.of(Messages.text("form.broken", broken.file().lastSegment()));
            case Edited.Failed failed -> Optional.of(failed.reason());
        };
    }

    /** A part of an element is taken out. */
    Optional<Change> remove(ElementAddress part) {
        return projects.of(part.project())
                .filter(project -> ElementOpener.element(project, part.uri()).isPresent())
                .map(project ->
                        new Change(project, elements.remove(project.snapshot(), part.uri(), Messages.language())));
    }

    private Edited rename(QmsProject project, URI address, String name) {
        AtomicReference<Edited> edited = new AtomicReference<>(new Edited.NotAllowed());
        Optional<SourceLocation> place = ElementOpener.element(project, address).flatMap(project::locate);
        place.ifPresent(at -> edited.set(
                switch (renaming.rename(project.snapshot(), at.uri(), at.offset(), name)) {
                    case Renaming.Result.Edits(var all) ->
                        new Edited.Done(
                                all.values().stream().flatMap(List::stream).toList(), List.of());
                    case Renaming.Result.Nothing() -> new Edited.NotAllowed();
                    case Renaming.Result.NoName(String wrong) ->
                        new Edited.Failed(Messages.text("rename.noName", wrong));
                    case Renaming.Result.Conflict(String message) -> new Edited.Failed(message);
                }));
        return edited.get();
    }
}
