package dev.qualis.dsl.conversion;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** Says that a written value means nothing in its place: what is wrong, by which issue code, and what would be right. */
public final class InvalidValueException extends ValueConverterException {

    private static final long serialVersionUID = 1L;

    private final String code;

    private final transient Object[] arguments;

    /**
     * @param code the stable issue code, which is also the key of the message
     * @param node the text at fault, or {@code null} where there is none
     * @param arguments what the message speaks of
     */
    public InvalidValueException(String code, INode node, Object... arguments) {
        super(code, node, null);
        this.code = code;
        this.arguments = arguments.clone();
    }

    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
