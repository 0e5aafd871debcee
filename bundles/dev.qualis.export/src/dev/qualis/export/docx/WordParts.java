package dev.qualis.export.docx;

import dev.qualis.document.archive.TimelessArchive;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipOutputStream;

/** The parts of a file and how its main part refers to them; packed always the same. */
final class WordParts {

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** How the main part refers to something. */
    private record Relation(String id, String type, String target, boolean outside) {}

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final Map<String, String> links = new LinkedHashMap<>();

    /** Adds a part, or replaces it. */
    void put(String name, String type, byte[] content) {
        parts.put(name, content);
        types.put(name, type);
    }

    byte[] part(String name) {
        return parts.get(name);
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** Refers from the main part to another part, and tells by which id. */
    String relate(String type, String target) {
        String id = "rQ" + (relations.size() + 1);
        relations.add(new Relation(id, RELATION + type, target, false));
        return id;
    }

    /** The id by which the main part leads to an address. */
    String link(String address) {
        return links.computeIfAbsent(address, any -> {
            String id = "rQ" + (relations.size() + 1);
            relations.add(new Relation(id, RELATION + "hyperlink", address, true));
            return id;
        });
    }

    private byte[] relations() {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (Relation relation : relations) {
            out.append("<Relationship Id=\"").append(relation.id());
            out.append("\" Type=\"").append(relation.type());
            out.append("\" Target=\"").append(escaped(relation.target()));
            out.append(relation.outside() ? "\" TargetMode=\"External\"/>" : "\"/>");
        }
        return WordXml.utf8(out.append("</Relationships>").toString());
    }

    private byte[] types() {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                + " Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\""
                + " ContentType=\"image/png\"/><Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/><Default"
                + " Extension=\"svg\" ContentType=\"image/svg+xml\"/>");
        types.forEach((name, type) -> {
            if (!type.isEmpty()) {
                out.append("<Override PartName=\"/").append(escaped(name));
                out.append("\" ContentType=\"").append(type).append("\"/>");
            }
        });
        return WordXml.utf8(out.append("</Types>").toString());
    }

    private static String escaped(String text) {
        return WordXml.clean(text).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** The whole as one file. */
    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            TimelessArchive.put(out, "[Content_Types].xml", types());
            TimelessArchive.put(
                    out,
                    "_rels/.rels",
                    WordXml.utf8("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                            + "<Relationships"
                            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                            + " Id=\"rId1\" Type=\"" + RELATION
                            + "officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"rId2\""
                            + " Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\""
                            + " Target=\"docProps/core.xml\"/></Relationships>"));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                TimelessArchive.put(out, part.getKey(), part.getValue());
            }
            TimelessArchive.put(out, "word/_rels/document.xml.rels", relations());
        } catch (IOException impossible) { // nothing leaves memory
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
