package dev.qualis.design.services;

import dev.qualis.design.facts.ProjectFacts;
import org.eclipse.emf.ecore.EObject;

/** Services that are asked of literals of the metamodel, which belong to no project: they answer for the project that was looked at last. */
abstract class ProjectBound {
    /** The project that was looked at last; null before. */
    ProjectFacts current;

    final void lookAt(EObject element) {
        current = ProjectFacts.of(element);
    }
}
