package dev.qualis.dsl.conversion;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Names, plain or qualified: a {@code ^} before a part lets it be a word that the language uses itself. */
final class NameConverter implements IValueConverter<Object> {

    private final Set<String> keywords;

    NameConverter(Set<String> keywords) {
        this.keywords = keywords;
    }

    @Override
    public Object toValue(String text, INode node) {
        if (text == null) {
            return null;
        }
        return text.replace("^", "");
    }

    @Override
    public String toString(Object value) {
        return Arrays.stream(((String) value).split("\\."))
                .map(part -> keywords.contains(part) ? "^" + part : part)
                .collect(Collectors.joining("."));
    }
}
