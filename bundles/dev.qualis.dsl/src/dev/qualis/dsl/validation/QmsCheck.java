package dev.qualis.dsl.validation;

import com.google.inject.Inject;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.keyword.TwinTable;
import dev.qualis.dsl.message.IssueTable;
import dev.qualis.model.qms.core.NamedElement;
import java.util.Arrays;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.EValidatorRegistrar;

/** What all checks of the language share: issues are told by their code, in the words of the issue table. */
abstract class QmsCheck extends AbstractDeclarativeValidator {

    @Inject
    private IssueTable issues;

    @Inject
    private TwinTable twins;

    @Override
    public void register(EValidatorRegistrar registrar) {
        // registered once, by the validator that is composed of all checks
    }

    /** Tells an issue at a feature of an element. */
    final void report(String code, EObject element, EStructuralFeature feature, Object... arguments) {
        reportValue(code, element, feature, INSIGNIFICANT_INDEX, arguments);
    }

    /** Tells an issue at one value of a feature. */
    final void reportValue(String code, EObject element, EStructuralFeature feature, int index, Object... arguments) {
        addIssue(
                issues.message(Spelling.of(element), code, arguments), element, feature, index, code, texts(arguments));
    }

    /** Tells an issue at a stretch of text. */
    final void reportAt(String code, EObject element, int offset, int length, Object... arguments) {
        addIssue(
                issues.message(Spelling.of(element), code, arguments), element, offset, length, code, texts(arguments));
    }

    final IssueTable issues() {
        return issues;
    }

    /** The word of a value, as the file of the element writes it. */
    final String word(EObject element, EEnum type, Enumerator value) {
        return word(type, value, Spelling.of(element));
    }

    /** The word of a value in one of the two spellings. */
    final String word(EEnum type, Enumerator value, Spelling spelling) {
        return twins.word(type.getName(), value.getLiteral(), spelling);
    }

    /** What an element is called in a message. */
    static String name(NamedElement element) {
        if (element.getName() != null) {
            return element.getName();
        }
        return element.getTitle() == null ? "" : element.getTitle().primary();
    }

    private static String[] texts(Object... arguments) {
        return Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
    }
}
