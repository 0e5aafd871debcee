package dev.qualis.export.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A company's own file of Word whose styles, theme, headers and footers take the place of ours. It comes from strangers: it is
 * read within bounds, and refused where it could run or fetch something.
 */
public final class WordTemplate {

    private static final int MOST_PARTS = 2_000;
    private static final int LARGEST_FILE = 20_000_000;
    private static final int LARGEST_PART = 20_000_000;
    private static final int MOST_BYTES = 60_000_000;

    /** Why a template is refused. */
    public enum Reason {
        /** No file of Word 2007 or later. */
        NOT_WORD,
        /** More or larger parts than a template has. */
        TOO_LARGE,
        /** Macros, or controls that run. */
        MACROS,
        /** A document type, by which XML could reach files or grow without end. */
        DOCUMENT_TYPE,
        /** Parts that are to be fetched from elsewhere. */
        FETCHES
    }

    /** What came of reading a template. */
    public sealed interface Reading {
        /** It can be used. */
        record Accepted(WordTemplate template) implements Reading {}

        /** It cannot be used. */
        record Refused(Reason reason) implements Reading {}
    }

    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;
        private final Reason reason;

        Refusal(Reason reason) {
            super(reason.name(), null, false, false);
            this.reason = reason;
        }
    }

    private final Map<String, byte[]> parts;

    private WordTemplate(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** Reads a file. */
    public static Reading read(byte[] file) {
        try {
            Map<String, byte[]> parts = unpack(file);
            if (!parts.containsKey("[Content_Types].xml") || !parts.containsKey("word/styles.xml")) {
                throw new Refusal(Reason.NOT_WORD);
            }
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                check(part.getKey(), part.getValue());
            }
            return new Reading.Accepted(new WordTemplate(parts));
        } catch (Refusal refusal) {
            return new Reading.Refused(refusal.reason);
        } catch (IOException broken) {
            return new Reading.Refused(Reason.NOT_WORD);
        }
    }

    private static Map<String, byte[]> unpack(byte[] file) throws IOException, Refusal {
        if (file.length > LARGEST_FILE) {
            throw new Refusal(Reason.TOO_LARGE);
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long bytes = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (parts.size() >= MOST_PARTS) {
                    throw new Refusal(Reason.TOO_LARGE);
                }
                byte[] content = bounded(in);
                bytes += content.length;
                if (bytes > MOST_BYTES) {
                    throw new Refusal(Reason.TOO_LARGE);
                }
                parts.put(entry.getName(), content);
            }
        }
        return parts;
    }

    private static byte[] bounded(InputStream in) throws IOException, Refusal {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            if (out.size() > LARGEST_PART) {
                throw new Refusal(Reason.TOO_LARGE);
            }
        }
        return out.toByteArray();
    }

    private static void check(String name, byte[] content) throws Refusal {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("vbaproject") || lower.contains("activex") || lower.contains("vbadata")) {
            throw new Refusal(Reason.MACROS);
        }
        if (!lower.endsWith(".xml") && !lower.endsWith(".rels")) {
            return;
        }
        try {
            XMLStreamReader reader = reader(content);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new Refusal(Reason.DOCUMENT_TYPE);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element(reader);
                }
            }
        } catch (XMLStreamException broken) {
            throw new Refusal(mentionsDocumentType(content) ? Reason.DOCUMENT_TYPE : Reason.NOT_WORD);
        }
    }

    private static boolean mentionsDocumentType(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).contains("<!");
    }

    private static void element(XMLStreamReader reader) throws Refusal {
        String type = reader.getAttributeValue(null, "ContentType");
        if (type != null
                && (type.contains("macroEnabled") || type.contains("vbaProject") || type.contains("activeX"))) {
            throw new Refusal(Reason.MACROS);
        }
        boolean outside = "External".equalsIgnoreCase(reader.getAttributeValue(null, "TargetMode"));
        String relation = reader.getAttributeValue(null, "Type");
        if (outside && (relation == null || !relation.endsWith("/hyperlink"))) {
            throw new Refusal(Reason.FETCHES);
        }
    }

    private static XMLStreamReader reader(byte[] content) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(content));
    }

    /** The ids of the template's styles by their names in lower case: Word names them by the language of whoever made it. */
    Map<String, String> styles() {
        Map<String, String> ids = new LinkedHashMap<>();
        try {
            XMLStreamReader reader = reader(parts.get("word/styles.xml"));
            String id = null;
            while (reader.hasNext()) {
                if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (reader.getLocalName().equals("style")) {
                    id = reader.getAttributeValue(WordXml.W, "styleId");
                } else if (reader.getLocalName().equals("name") && id != null) {
                    String name = reader.getAttributeValue(WordXml.W, "val");
                    if (name != null) {
                        ids.putIfAbsent(name.toLowerCase(Locale.ROOT), id);
                    }
                    id = null;
                }
            }
        } catch (XMLStreamException impossible) { // it was read when it was checked
            throw new IllegalStateException(impossible);
        }
        return ids;
    }

    /** A part as text; empty where there is none. */
    String text(String name) {
        byte[] part = parts.get(name);
        return part == null ? "" : new String(part, StandardCharsets.UTF_8);
    }
}
