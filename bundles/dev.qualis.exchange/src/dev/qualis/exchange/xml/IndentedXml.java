package dev.qualis.exchange.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements one in the other; what XML cannot hold is left away. */
public final class IndentedXml {
    private static final int INDENT = 2;

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn; one without a value ({@code null}) is left away
     */
    public IndentedXml open(String name, Object... attributes) {
        tag(name, attributes).append(">\n");
        open.push(name);
        return this;
    }

    /** An element that holds nothing. */
    public IndentedXml empty(String name, Object... attributes) {
        tag(name, attributes).append("/>\n");
        return this;
    }

    /** An element that holds nothing but a text. */
    public IndentedXml leaf(String name, String content, Object... attributes) {
        tag(name, attributes).append('>').append(escaped(content)).append("</" + name + ">\n");
        return this;
    }

    /** Ends the element that was begun last. */
    public IndentedXml close() {
        String name = open.pop();
        indent().append("</" + name + ">\n");
        return this;
    }

    /** The document in UTF-8; all elements are ended. */
    public byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not ended: " + open);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private StringBuilder indent() {
        return text.append(" ".repeat(INDENT * open.size()));
    }

    private StringBuilder tag(String name, Object... attributes) {
        indent().append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                text.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escaped(attributes[i + 1].toString()))
                        .append('"');
            }
        }
        return text;
    }

    private static String escaped(String content) {
        StringBuilder safe = new StringBuilder();
        content.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\n' -> safe.append("&#10;");
                case '\t' -> safe.append("&#9;");
                default -> {
                    if (c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000) {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }
}
