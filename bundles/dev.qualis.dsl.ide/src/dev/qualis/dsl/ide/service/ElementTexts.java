package dev.qualis.dsl.ide.service;

import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.value.LocalizedText;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What elements are called. */
final class ElementTexts {

    private static final String LABEL = "http://www.qualis.dev/qms/label";

    private ElementTexts() {}

    /** The kind of an element in the reader's language, such as Position or 岗位. */
    static String kind(EClass type, boolean chinese) {
        String label = EcoreUtil.getAnnotation(type, LABEL, chinese ? "zh" : "en");
        return label == null ? type.getName() : label;
    }

    /** What references write. */
    static String name(EObject element) {
        return switch (element) {
            case Clause clause -> clause.getNumber();
            case NamedElement named when named.getName() != null -> named.getName();
            default -> "";
        };
    }

    static Optional<LocalizedText> title(EObject element) {
        return Optional.ofNullable(
                switch (element) {
                    case Clause clause -> clause.getTitle();
                    case NamedElement named -> named.getTitle();
                    default -> null;
                });
    }

    /** The title in both languages, parted by a dot; empty where there is none. */
    static String titles(EObject element) {
        return title(element)
                .map(title -> title.secondary() == null || title.secondary().isEmpty()
                        ? title.primary()
                        : title.primary() + " · " + title.secondary())
                .orElse("");
    }
}
