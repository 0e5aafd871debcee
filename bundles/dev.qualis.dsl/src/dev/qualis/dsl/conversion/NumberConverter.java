package dev.qualis.dsl.conversion;

import java.util.regex.Pattern;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Numbers and versions as companies write them: {@code QP-01}, {@code QP 01}, {@code SOP/7.5-2}, {@code 3.0}, or anything
 * between quotation marks.
 */
final class NumberConverter implements IValueConverter<Object> {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Pattern AROUND_SEPARATORS = Pattern.compile(" ?([/.-]) ?");

    private final IValueConverter<Object> quoted = QuotedText.plain();

    @Override
    public Object toValue(String text, INode node) {
        if (text == null) {
            return null;
        }
        if (text.startsWith("\"")) {
            return quoted.toValue(text, node);
        }
        String single = BLANKS.matcher(text.replace("^", "")).replaceAll(" ");
        return AROUND_SEPARATORS.matcher(single).replaceAll("$1");
    }

    @Override
    public String toString(Object value) {
        return quoted.toString(value);
    }
}
