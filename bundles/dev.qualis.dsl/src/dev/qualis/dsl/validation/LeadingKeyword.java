package dev.qualis.dsl.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;

/** The word by which people know a statement: the keyword with which it begins. */
final class LeadingKeyword {

    private LeadingKeyword() {}

    static String of(Assignment assignment) {
        if (assignment.getTerminal() instanceof Keyword keyword) {
            return keyword.getValue();
        }
        for (EObject outer = assignment.eContainer(); outer instanceof Group group; outer = outer.eContainer()) {
            if (group.getElements().getFirst() instanceof Keyword keyword) {
                return keyword.getValue();
            }
        }
        return assignment.getFeature();
    }
}
