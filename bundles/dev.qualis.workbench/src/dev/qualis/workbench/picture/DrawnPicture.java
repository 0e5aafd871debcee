package dev.qualis.workbench.picture;

import dev.qualis.app.Drawing;
import dev.qualis.app.PlacedDrawing;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.dsl.project.SourceLocation;
import dev.qualis.scene.paint.Picture;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/**
 * A picture with the project it shows.
 *
 * @param placed what is on it, for writers of files
 * @param all the drawings of the kind, of which this is one
 */
public record DrawnPicture(
        PictureChoice choice, PlacedDrawing placed, List<Drawing> all, Picture picture, QmsProject project) {
    public DrawnPicture {
        all = List.copyOf(all);
    }

    /** What is on it, not laid out. */
    public Drawing drawing() {
        return placed.drawing();
    }

    /** The element behind a part of the picture; its id is its name as an address, so that it survives edits elsewhere. */
    public Optional<EObject> element(String id) {
        return id.isEmpty()
                ? Optional.empty()
                : Stream.concat(project.models().stream(), project.libraries().stream())
                        .map(model -> model.eResource().getEObject(id))
                        .filter(element -> element != null)
                        .findFirst();
    }

    /** Where the element behind a part of the picture is written. */
    public Optional<SourceLocation> place(String id) {
        return element(id).flatMap(project::locate);
    }
}
