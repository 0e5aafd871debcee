package dev.qualis.dsl.validation;

import com.google.inject.Inject;
import dev.qualis.dsl.keyword.Phrases;
import dev.qualis.dsl.keyword.Spelling;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;

/** The words by which people know a statement: the keyword or phrase with which it begins. */
final class LeadingKeyword {

    private final Phrases phrases;

    @Inject
    LeadingKeyword(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The words, as the file writes them; the feature's name where the statement begins with a value. */
    String of(Assignment assignment, Spelling spelling) {
        if (assignment.getTerminal() instanceof Keyword keyword) {
            return said(keyword, spelling);
        }
        for (EObject outer = assignment.eContainer(); outer instanceof Group group; outer = outer.eContainer()) {
            if (group.getElements().getFirst() instanceof Keyword keyword) {
                return said(keyword, spelling);
            }
        }
        return assignment.getFeature();
    }

    private String said(Keyword first, Spelling spelling) {
        return phrases.beginningWith(first)
                .map(phrase -> phrases.word(phrase, spelling))
                .orElse(first.getValue());
    }
}
