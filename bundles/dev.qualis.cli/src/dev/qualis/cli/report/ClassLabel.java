package dev.qualis.cli.report;

import dev.qualis.model.qms.core.Language;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What people call a class of the metamodel. */
final class ClassLabel {
    private static final String SOURCE = "http://www.qualis.dev/qms/label";

    private ClassLabel() {}

    static String of(EClass type, Language language) {
        String label = EcoreUtil.getAnnotation(type, SOURCE, language == Language.ZH ? "zh" : "en");
        return label == null ? type.getName() : label;
    }
}
