package dev.qualis.dsl.conversion;

import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import java.util.stream.Collectors;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Reads and writes numbers with their units; an unknown unit is answered by the units that there are. */
final class QuantityConverter implements IValueConverter<Object> {

    @Override
    public Object toValue(String text, INode node) {
        if (text == null) {
            return null;
        }
        try {
            return Quantity.parse(text);
        } catch (IllegalArgumentException meaningless) {
            throw new InvalidValueException("qualis.quantity.invalid", node, text, knownUnits());
        }
    }

    @Override
    public String toString(Object value) {
        return value.toString();
    }

    static String knownUnits() {
        return UnitOfMeasure.all().stream().map(UnitOfMeasure::symbol).collect(Collectors.joining(" "));
    }
}
