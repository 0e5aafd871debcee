package dev.qualis.export.docx;

import dev.qualis.document.DocumentWord;
import dev.qualis.document.content.Document;
import dev.qualis.document.content.DocumentControl;
import dev.qualis.export.Outline;
import dev.qualis.export.pdf.PaperLayout;
import dev.qualis.model.qms.core.Language;
import dev.qualis.pictures.font.FontShelf;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Writes a document as a file of Word. The same document gives the same bytes. */
public final class DocxWriter {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final boolean contents;
    private final Optional<WordTemplate> template;
    private final WordPictures pictures;
    private final PaperLayout layout;

    /** With a title, the document control and contents before the first page. */
    public DocxWriter() {
        this(true, Optional.empty());
    }

    /**
     * @param contents whether a title, the document control and contents stand before the first page
     * @param template whose styles take the place of ours; nothing for ours
     */
    public DocxWriter(boolean contents, Optional<WordTemplate> template) {
        this(contents, template, new WordPictures(new FontShelf()), new PaperLayout());
    }

    /**
     * One that shares what it needs with other writers.
     *
     * @param contents whether a title, the document control and contents stand before the first page
     * @param template whose styles take the place of ours; nothing for ours
     * @param layout tells on which pages things come
     */
    public DocxWriter(boolean contents, Optional<WordTemplate> template, WordPictures pictures, PaperLayout layout) {
        this.contents = contents;
        this.template = template;
        this.pictures = pictures;
        this.layout = layout;
    }

    public byte[] write(Document document) {
        WordParts parts = new WordParts();
        String language = document.language() == Language.EN ? "en-GB" : "zh-CN";
        String own = text("styles.xml").replace("{language}", language);
        WordStyles styles = template.map(each -> WordStyles.of(own, each)).orElse(WordStyles.own(own));
        parts.put("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", core(document));
        parts.put("word/document.xml", WORD + "document.main+xml", new byte[0]); // its place; the content follows
        parts.put("word/styles.xml", WORD + "styles+xml", WordXml.utf8(styles.xml()));
        parts.put("word/numbering.xml", WORD + "numbering+xml", WordXml.utf8(text("numbering.xml")));
        parts.put("word/settings.xml", WORD + "settings+xml", WordXml.utf8(text("settings.xml")));
        parts.relate("styles", "styles.xml");
        parts.relate("numbering", "numbering.xml");
        parts.relate("settings", "settings.xml");
        String theme = template.map(each -> each.text("word/theme/theme1.xml")).orElse("");
        if (!theme.isEmpty()) {
            parts.put(
                    "word/theme/theme1.xml",
                    "application/vnd.openxmlformats-officedocument.theme+xml",
                    WordXml.utf8(theme));
            parts.relate("theme", "theme/theme1.xml");
        }
        Map<WordPaper.Format, WordPaper.Edges> edges = new EnumMap<>(WordPaper.Format.class);
        for (WordPaper.Format format : WordPaper.Format.values()) {
            String name = format.ordinal() + 1 + ".xml";
            parts.put("word/header" + name, WORD + "header+xml", header(document, format, styles));
            parts.put("word/footer" + name, WORD + "footer+xml", footer(document, format, styles));
            edges.put(
                    format,
                    new WordPaper.Edges(
                            parts.relate("header", "header" + name), parts.relate("footer", "footer" + name)));
        }
        WordNotes notes = new WordNotes(styles.ids());
        WordBody body = new WordBody(
                document,
                new Outline(document),
                parts,
                notes,
                new WordPaper(edges),
                numbers(document),
                styles.ids(),
                pictures);
        parts.put("word/document.xml", WORD + "document.main+xml", body.write(contents));
        parts.put("word/footnotes.xml", WORD + "footnotes+xml", notes.bytes());
        parts.relate("footnotes", "footnotes.xml");
        return parts.zip();
    }

    private static byte[] core(Document document) {
        String title = WordXml.clean(document.title()).replace("&", "&amp;").replace("<", "&lt;");
        return WordXml.utf8("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + title
                + "</dc:title><dc:creator>Qualis</dc:creator><dc:language>" + document.tag()
                + "</dc:language></cp:coreProperties>");
    }

    /** The enterprise at the left, what document it is at the right. */
    private static byte[] header(Document document, WordPaper.Format format, WordStyles styles) {
        WordXml out = new WordXml("hdr", styles.ids());
        edge(out, "Header", format);
        run(out, document.enterprise());
        out.open("r").empty("tab").close();
        DocumentControl control = document.control();
        String number = control.number().isEmpty() ? document.kind() : document.kind() + " " + control.number();
        run(out, control.revision().isEmpty() ? number : number + " · " + control.revision());
        out.close();
        return out.bytes();
    }

    /** The colophon at the left, the number of the page at the right. */
    private static byte[] footer(Document document, WordPaper.Format format, WordStyles styles) {
        WordXml out = new WordXml("ftr", styles.ids());
        edge(out, "Footer", format);
        run(out, document.colophon());
        out.open("r").empty("tab").close();
        run(out, DocumentWord.PAGE_BEFORE.in(document.language()));
        field(out, "PAGE", "1");
        run(out, DocumentWord.PAGE_BETWEEN.in(document.language()));
        field(out, "NUMPAGES", "1");
        run(out, DocumentWord.PAGE_BEHIND.in(document.language()));
        out.close();
        return out.bytes();
    }

    /** Begins a line at the edge of the paper, with one stop at the right. */
    private static void edge(WordXml out, String style, WordPaper.Format format) {
        out.open("p").open("pPr").value("pStyle", style).open("tabs");
        out.empty("tab", "val", "right", "pos", Math.round(format.room() * WordPaper.TWENTIETHS))
                .close()
                .close();
    }

    /** Where things come in our own layout, which Word replaces by where they come in its own. */
    private Map<String, Integer> numbers(Document document) {
        return contents ? layout.pageNumbers(document) : Map.of();
    }

    private static void run(WordXml out, String text) {
        if (!text.isEmpty()) {
            out.open("r").open("t", "xml:space", "preserve").text(text).close().close();
        }
    }

    static void field(WordXml out, String instruction, String shown) {
        out.open("r").empty("fldChar", "fldCharType", "begin").close();
        out.open("r")
                .open("instrText", "xml:space", "preserve")
                .text(" " + instruction + " ")
                .close()
                .close();
        out.open("r").empty("fldChar", "fldCharType", "separate").close();
        run(out, shown);
        out.open("r").empty("fldChar", "fldCharType", "end").close();
    }

    private static String text(String name) {
        try (InputStream in = DocxWriter.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("The bundle's own file " + name + " cannot be read", broken);
        }
    }
}
