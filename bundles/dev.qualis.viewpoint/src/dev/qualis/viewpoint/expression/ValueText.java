package dev.qualis.viewpoint.expression;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Values as texts, the same in every run: what Java says of an object holds its address. */
public final class ValueText {
    private ValueText() {}

    /** A value as it stands in a label: nothing is empty, several stand in brackets with commas between. */
    public static String of(Object value) {
        return switch (value) {
            case null -> "";
            case Enumerator literal -> literal.toString();
            case EObject element -> element(element);
            case List<?> several -> several.stream().map(ValueText::of).collect(Collectors.joining(", ", "[", "]"));
            default -> String.valueOf(value);
        };
    }

    /** A value as a query makes it a text: of several their texts behind each other. */
    public static String ofQuery(Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(ValueText::ofQuery).collect(Collectors.joining())
                : of(value);
    }

    /** An element by its class and its attributes, as EMF says it but for the address: {@code Ship (name: Anna, length: 90)}. */
    private static String element(EObject element) {
        String attributes = element.eClass().getEAllAttributes().stream()
                .filter(attribute -> !attribute.isMany() && !attribute.isDerived() && !attribute.isVolatile())
                .filter(element::eIsSet)
                .map(attribute -> named(attribute, element))
                .collect(Collectors.joining(", "));
        return element.eClass().getName() + (attributes.isEmpty() ? "" : " (" + attributes + ")");
    }

    private static String named(EAttribute attribute, EObject element) {
        return attribute.getName() + ": " + element.eGet(attribute);
    }
}
