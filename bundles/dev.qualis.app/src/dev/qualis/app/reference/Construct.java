package dev.qualis.app.reference;

import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.xtext.ParserRule;

/**
 * One thing that the language can say.
 *
 * @param rule the rule of the grammar
 * @param type what it makes in the model
 */
record Construct(ParserRule rule, EClass type) {

    /** Lower-case words with hyphens, as the page's file is named: {@code quality-team}. */
    String id() {
        return rule.getName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The part of the model that it belongs to. */
    EPackage domain() {
        return type.getEPackage();
    }
}
