package dev.qualis.pictures.office;

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
 * A file of Office (Open XML) that comes from a stranger, such as a company's template: read within bounds, and refused where it
 * could run or fetch something.
 */
public final class OfficeArchive {
    private static final int MOST_PARTS = 2_000;
    private static final int LARGEST_FILE = 20_000_000;
    private static final int LARGEST_PART = 20_000_000;
    private static final int MOST_BYTES = 60_000_000;

    private OfficeArchive() {}

    /** Why a file is refused. */
    public enum Reason {
        /** No archive of Office 2007 or later, or none of the program that is asked for. */
        OTHER_KIND,
        /** More or larger parts than a template has. */
        TOO_LARGE,
        /** Macros, or controls that run. */
        MACROS,
        /** A document type, by which XML could reach files or grow without end. */
        DOCUMENT_TYPE,
        /** Parts that are to be fetched from elsewhere. */
        FETCHES
    }

    /** What came of reading. */
    public sealed interface Reading {
        /**
         * It can be used.
         *
         * @param parts by their names, in their order
         */
        record Accepted(Map<String, byte[]> parts) implements Reading {}

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

    /**
     * Reads a file.
     *
     * @param main the part that every file of the program has, such as {@code word/styles.xml}
     */
    public static Reading read(byte[] file, String main) {
        try {
            Map<String, byte[]> parts = unpack(file);
            if (!parts.containsKey("[Content_Types].xml") || !parts.containsKey(main)) {
                return new Reading.Refused(Reason.OTHER_KIND);
            }
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                check(part.getKey(), part.getValue());
            }
            return new Reading.Accepted(parts);
        } catch (Refusal refusal) {
            return new Reading.Refused(refusal.reason);
        } catch (IOException | IllegalArgumentException broken) {
            return new Reading.Refused(Reason.OTHER_KIND);
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
            throw new Refusal(mentionsDocumentType(content) ? Reason.DOCUMENT_TYPE : Reason.OTHER_KIND);
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

    /** Reads XML without document types and without anything from outside. */
    public static XMLStreamReader reader(byte[] content) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(content));
    }
}
