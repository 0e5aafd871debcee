package dev.qualis.dsl.conversion;

import java.util.function.Function;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Converts by a parser that throws where the text means nothing; the text form of the value is its {@code toString}. */
final class ParsedConverter implements IValueConverter<Object> {

    private final String code;

    private final Function<String, Object> parser;

    ParsedConverter(String code, Function<String, Object> parser) {
        this.code = code;
        this.parser = parser;
    }

    @Override
    public Object toValue(String text, INode node) {
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | java.time.DateTimeException meaningless) {
            throw new InvalidValueException(code, node, text);
        }
    }

    @Override
    public String toString(Object value) {
        return value.toString();
    }
}
