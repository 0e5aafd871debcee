package dev.qualis.dsl.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Numbers and versions as companies write them: {@code QP-01}, {@code 3.0}, or anything between quotation marks. */
final class NumberConverter implements IValueConverter<Object> {

    private final IValueConverter<Object> quoted = QuotedText.plain();

    @Override
    public Object toValue(String text, INode node) {
        if (text == null) {
            return null;
        }
        return text.startsWith("\"") ? quoted.toValue(text, node) : text.replace("^", "");
    }

    @Override
    public String toString(Object value) {
        return quoted.toString(value);
    }
}
