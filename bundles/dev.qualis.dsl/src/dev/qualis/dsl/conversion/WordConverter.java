package dev.qualis.dsl.conversion;

import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.keyword.ValueTwins;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Turns a plain word into the literal of an enumeration, and back. The word may be the English or the Chinese one. The
 * literal 0 means "not stated" and has no word.
 */
final class WordConverter implements IValueConverter<Object> {

    private final EEnum type;

    private final ValueTwins twins;

    private final Map<String, Enumerator> literals = new LinkedHashMap<>();

    WordConverter(EEnum type, ValueTwins twins) {
        this.type = type;
        this.twins = twins;
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
        if (literal == null && Spelling.isChinese(text)) {
            literal = twins.literal(type, text).map(literals::get).orElse(null);
        }
        if (literal == null) {
            throw new InvalidValueException("qualis.word.unknown", node, text, words(text, node));
        }
        return literal;
    }

    /** The words that there are, as the file is written. */
    private String words(String text, INode node) {
        Spelling otherwise = Spelling.isChinese(text) ? Spelling.CHINESE : Spelling.ENGLISH;
        Spelling spelling = node == null ? otherwise : Spelling.of(node, otherwise);
        return literals.keySet().stream()
                .map(literal -> twins.word(type, literal, spelling))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString(Object value) {
        return ((Enumerator) value).getLiteral();
    }
}
