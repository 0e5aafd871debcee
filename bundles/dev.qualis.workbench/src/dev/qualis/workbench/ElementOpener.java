package dev.qualis.workbench;

import dev.qualis.dsl.project.QmsProject;
import dev.qualis.dsl.ui.SourceOpener;
import dev.qualis.dsl.ui.check.CheckedProject;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;

/** Goes from an element that a view shows to its text. */
public record ElementOpener(IWorkbenchPage page) {
    /** Opens the text of an element of a project as it was checked; what lies in a library, or is gone, is not opened. */
    public void open(CheckedProject project, URI element) {
        element(project.model(), element).flatMap(project.model()::locate).ifPresent(new SourceOpener(page)::open);
    }

    /** The element at an address, in the project's own files. */
    public static Optional<EObject> element(QmsProject project, URI address) {
        URI file = address.trimFragment();
        return project.snapshot().contains(file)
                ? Optional.ofNullable(project.snapshot().resource(file).getEObject(address.fragment()))
                : Optional.empty();
    }
}
