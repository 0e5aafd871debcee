package dev.qualis.dsl.ui.assist;

import com.google.inject.Inject;
import dev.qualis.dsl.ui.Messages;
import dev.qualis.model.value.LocalizedText;
import java.util.StringJoiner;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Tells in a few lines what an element is: its kind and name, its titles, what it is about. */
final class ElementText {
    private static final String LABEL = "http://www.qualis.dev/qms/label";

    @Inject
    ElementText() {}

    String of(EObject element) {
        StringJoiner lines = new StringJoiner("\n");
        Object name = value(element, "name");
        lines.add((kind(element.eClass()) + " " + (name == null ? text(value(element, "number")) : name)).strip());
        add(lines, value(element, "title"));
        add(lines, value(element, "summary"));
        add(lines, value(element, "description"));
        return lines.toString();
    }

    private static void add(StringJoiner lines, Object value) {
        if (value instanceof LocalizedText text) {
            lines.add(text.primary().strip());
            if (text.secondary() != null) {
                lines.add(text.secondary().strip());
            }
        }
    }

    private static String kind(EClass type) {
        return text(EcoreUtil.getAnnotation(type, LABEL, Messages.chinese() ? "zh" : "en"));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static Object value(EObject element, String feature) {
        EStructuralFeature found = element.eClass().getEStructuralFeature(feature);
        return found == null ? null : element.eGet(found);
    }
}
