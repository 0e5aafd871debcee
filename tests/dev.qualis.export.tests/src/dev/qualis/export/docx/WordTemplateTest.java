package dev.qualis.export.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.export.SampleDocument;
import dev.qualis.export.docx.WordTemplate.Reading;
import dev.qualis.export.docx.WordTemplate.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class WordTemplateTest {

    private static final String TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
    private static final String STYLES = "<w:styles xmlns:w=\"" + WordXml.W + "\">"
            + "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/>"
            + "<w:rPr><w:color w:val=\"FF0000\"/></w:rPr></w:style></w:styles>";

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> parts(String... more) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put("word/styles.xml", STYLES);
        for (int i = 0; i < more.length; i += 2) {
            parts.put(more[i], more[i + 1]);
        }
        return parts;
    }

    private static Reason refused(byte[] file) {
        return assertInstanceOf(Reading.Refused.class, WordTemplate.read(file)).reason();
    }

    @Test
    void itsStylesTakeThePlaceOfOursWhateverTheirIdsAre() throws Exception {
        WordTemplate template = assertInstanceOf(Reading.Accepted.class, WordTemplate.read(zip(parts())))
                .template();
        byte[] docx = new DocxWriter(true, Optional.of(template)).write(SampleDocument.chinese());
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        String main = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
        String styles = new String(parts.get("word/styles.xml"), StandardCharsets.UTF_8);

        assertTrue(main.contains("<w:pStyle w:val=\"1\"") && !main.contains("\"Heading1\""), "heading 1");
        assertTrue(styles.contains("FF0000"));
        assertFalse(styles.contains("w:styleId=\"Heading1\""));
        assertTrue(styles.contains("w:styleId=\"Heading2\""), "what the template lacks comes from us");
        assertTrue(styles.contains("<w:basedOn w:val=\"a\"/>"));
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(parts.get("word/styles.xml")));
    }

    @Test
    void aBombIsRefusedBeforeItHasUnfolded() {
        assertEquals(Reason.TOO_LARGE, refused(zip(parts("word/media/a.bin", "0".repeat(25_000_000)))));
        Map<String, String> many = parts();
        for (int i = 0; i < 2_100; i++) {
            many.put("word/media/" + i, "x");
        }
        assertEquals(Reason.TOO_LARGE, refused(zip(many)));
    }

    @Test
    void macrosAndControlsAreRefused() {
        assertEquals(Reason.MACROS, refused(zip(parts("word/vbaProject.bin", "x"))));
        assertEquals(Reason.MACROS, refused(zip(parts("word/activeX/activeX1.xml", "<a/>"))));
        Map<String, String> types = parts();
        types.put(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/word/document.xml\""
                        + " ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>");
        assertEquals(Reason.MACROS, refused(zip(types)));
    }

    @Test
    void documentTypesAndWhatIsFetchedAreRefused() {
        String entity = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
        assertEquals(Reason.DOCUMENT_TYPE, refused(zip(parts("word/settings.xml", entity))));
        String attached = "<Relationships><Relationship Id=\"r\" Type=\"http://x/attachedTemplate\""
                + " Target=\"http://example.org/t.dotm\" TargetMode=\"External\"/></Relationships>";
        assertEquals(Reason.FETCHES, refused(zip(parts("word/_rels/settings.xml.rels", attached))));
        String link = attached.replace("attachedTemplate", "hyperlink");
        assertInstanceOf(Reading.Accepted.class, WordTemplate.read(zip(parts("word/_rels/document.xml.rels", link))));
    }

    @Test
    void whatIsNoFileOfWordIsRefused() {
        assertEquals(Reason.NOT_WORD, refused(new byte[] {1, 2, 3}));
        assertEquals(Reason.NOT_WORD, refused(zip(Map.of("a.txt", "x"))));
        assertEquals(Reason.NOT_WORD, refused(zip(parts("word/settings.xml", "<a>"))));
    }
}
