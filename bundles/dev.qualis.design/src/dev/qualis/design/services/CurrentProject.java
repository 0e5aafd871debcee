package dev.qualis.design.services;

import org.eclipse.emf.ecore.EObject;

/** Tells services of which project they answer where nothing of it was drawn before. */
public final class CurrentProject {
    private CurrentProject() {}

    /** @param element any of the project */
    public static void is(Object services, EObject element) {
        if (services instanceof ProjectBound bound) {
            bound.lookAt(element);
        }
    }
}
