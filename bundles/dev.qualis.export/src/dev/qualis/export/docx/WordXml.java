package dev.qualis.export.docx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** WordprocessingML under construction; texts and attributes are escaped, and what XML cannot hold is replaced. */
final class WordXml {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter out;
    private final Map<String, String> styles;

    /** Names of elements that name a style. */
    private static final Set<String> STYLED = Set.of("pStyle", "rStyle", "tblStyle");

    /** @param root local name of the root in the namespace of words */
    WordXml(String root) {
        this(root, Map.of());
    }

    /**
     * @param root local name of the root in the namespace of words
     * @param styles what styles are called in the document, by our ids
     */
    WordXml(String root, Map<String, String> styles) {
        this.styles = styles;
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("w:" + root);
            out.writeAttribute("xmlns:w", W);
            out.writeAttribute("xmlns:r", R);
            out.writeAttribute("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
            out.writeAttribute("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main");
            out.writeAttribute("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens an element; attributes come as name and value in turn, and a {@code null} value leaves its attribute out. */
    WordXml open(String name, Object... attributes) {
        try {
            out.writeStartElement(qualified(name));
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(name, e);
        }
        return this;
    }

    /** An element without content. */
    WordXml empty(String name, Object... attributes) {
        try {
            out.writeEmptyElement(qualified(name));
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(name, e);
        }
        return this;
    }

    /** An element of which nothing matters but its value. */
    WordXml value(String name, Object value) {
        return empty(
                name, "val", STYLED.contains(name) ? styles.getOrDefault(value.toString(), value.toString()) : value);
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                String name = attributes[i].toString();
                boolean plain = name.startsWith("-");
                out.writeAttribute(plain ? name.substring(1) : qualified(name), clean(attributes[i + 1].toString()));
            }
        }
    }

    WordXml close() {
        try {
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    WordXml text(String text) {
        try {
            out.writeCharacters(clean(text));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** The whole as bytes; nothing can be added behind. */
    byte[] bytes() {
        try {
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static String qualified(String name) {
        return name.indexOf(':') >= 0 ? name : "w:" + name;
    }

    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean fine =
                    c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
            clean.appendCodePoint(c == '\r' ? '\n' : fine ? c : 0xFFFD);
        });
        return clean.toString();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
