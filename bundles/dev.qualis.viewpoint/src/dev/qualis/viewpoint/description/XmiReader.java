package dev.qualis.viewpoint.description;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an XMI file into elements; refuses document types and with them every external or recursive entity. */
final class XmiReader {
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String XMI = "http://www.omg.org/XMI";
    private static final int DEEPEST = 200;

    /** What features of tables were called before Sirius was called so. */
    static final Map<String, String> FORMER_NAMES = Map.of(
            "lineMappings", "ownedLineMappings", "subLines", "ownedSubLines", "columnMappings", "ownedColumnMappings");

    /**
     * @param file its name
     * @param prefix what the paths of its elements begin with
     */
    XmiElement read(InputStream stream, String file, String prefix) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("External entities are not read.");
        });
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(stream);
            try {
                return read(reader, file, prefix);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new IOException("Not a readable XML file: " + e.getMessage(), e);
        }
    }

    private static XmiElement read(XMLStreamReader reader, String file, String prefix)
            throws XMLStreamException, IOException {
        XmiElement root = null;
        XmiElement current = null;
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw new IOException("A document type is not allowed here.");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new IOException("Elements are nested deeper than " + DEEPEST + " levels.");
                    }
                    current = element(reader, current, file, prefix);
                    root = root == null ? current : root;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    current = current.parent;
                }
                default -> {}
            }
        }
        if (root == null) {
            throw new IOException("The file is empty.");
        }
        return root;
    }

    private static XmiElement element(XMLStreamReader reader, XmiElement parent, String file, String prefix) {
        String type = reader.getAttributeValue(XSI, "type");
        String local = type == null ? "" : type.substring(type.indexOf(':') + 1);
        XmiElement element = new XmiElement(
                FORMER_NAMES.getOrDefault(reader.getLocalName(), reader.getLocalName()),
                local,
                parent,
                parent == null ? file : "",
                parent == null ? prefix : "");
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (!XSI.equals(namespace) && !XMI.equals(namespace)) {
                element.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
        }
        if (parent != null) {
            parent.add(element);
        }
        return element;
    }
}
