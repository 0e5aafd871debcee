package dev.qualis.export.docx;

import dev.qualis.pictures.office.OfficeArchive;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A company's own file of Word whose styles, theme, headers and footers take the place of ours. It comes from strangers: it is
 * read within bounds, and refused where it could run or fetch something.
 */
public final class WordTemplate {

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

    private final Map<String, byte[]> parts;

    private WordTemplate(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** Reads a file. */
    public static Reading read(byte[] file) {
        return switch (OfficeArchive.read(file, "word/styles.xml")) {
            case OfficeArchive.Reading.Accepted(Map<String, byte[]> parts) ->
                new Reading.Accepted(new WordTemplate(parts));
            case OfficeArchive.Reading.Refused(OfficeArchive.Reason reason) -> new Reading.Refused(reason(reason));
        };
    }

    private static Reason reason(OfficeArchive.Reason reason) {
        return switch (reason) {
            case OTHER_KIND -> Reason.NOT_WORD;
            case TOO_LARGE -> Reason.TOO_LARGE;
            case MACROS -> Reason.MACROS;
            case DOCUMENT_TYPE -> Reason.DOCUMENT_TYPE;
            case FETCHES -> Reason.FETCHES;
        };
    }

    /** The ids of the template's styles by their names in lower case: Word names them by the language of whoever made it. */
    Map<String, String> styles() {
        Map<String, String> ids = new LinkedHashMap<>();
        try {
            XMLStreamReader reader = OfficeArchive.reader(parts.get("word/styles.xml"));
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
