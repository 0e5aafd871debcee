package dev.qualis.workbench.form;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.app.OpenedProject;
import dev.qualis.dsl.ui.check.CheckedProject;
import dev.qualis.workbench.ElementOpener;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/** A project with what a form asks of all of it: worked out once a check, not at each move of the cursor. */
record Indexed(CheckedProject project, ModelIndex index) {
    static Indexed of(CheckedProject project) {
        return new Indexed(project, OpenedProject.of(project.model()).index());
    }

    /** The element at an address, as it was checked. */
    Optional<EObject> element(URI address) {
        return ElementOpener.element(project.model(), address);
    }
}
