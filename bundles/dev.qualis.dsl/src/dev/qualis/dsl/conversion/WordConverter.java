package dev.qualis.dsl.conversion;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Turns a plain word into the literal of an enumeration, and back. The literal 0 means "not stated" and has no word. */
final class WordConverter implements IValueConverter<Object> {

    private final Map<String, Enumerator> literals = new LinkedHashMap<>();

    WordConverter(EEnum type) {
        for (EEnumLiteral literal : type.getELiterals()) {
            if (literal.getValue() != 0) {
                literals.put(literal.getLiteral(), literal.getInstance());
            }
        }
    }

    @Override
    public Object toValue(String text, INode node) {
        if (text == null) {
            return null; // the parser has told already that nothing is written here
        }
        Enumerator literal = literals.get(text);
        if (literal == null) {
            throw new InvalidValueException("qualis.word.unknown", node, text, String.join(", ", literals.keySet()));
        }
        return literal;
    }

    @Override
    public String toString(Object value) {
        return ((Enumerator) value).getLiteral();
    }
}
