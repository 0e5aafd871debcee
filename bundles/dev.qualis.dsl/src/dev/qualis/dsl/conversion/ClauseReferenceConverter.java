package dev.qualis.dsl.conversion;

import dev.qualis.dsl.naming.ClauseNames;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** {@code CQOS 5.1.2} in the text, {@code CQOS §5.1.2} as a name. */
final class ClauseReferenceConverter implements IValueConverter<Object> {

    @Override
    public Object toValue(String text, INode node) {
        if (text == null) {
            return null;
        }
        return ClauseNames.fromText(text);
    }

    @Override
    public String toString(Object value) {
        return ClauseNames.toText((String) value);
    }
}
