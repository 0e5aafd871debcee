package dev.qualis.app;

import dev.qualis.document.content.Document;
import dev.qualis.export.docx.DocxWriter;
import dev.qualis.export.docx.WordPictures;
import dev.qualis.export.docx.WordTemplate;
import dev.qualis.export.markdown.MarkdownWriter;
import dev.qualis.export.pdf.PaperLayout;
import dev.qualis.export.pdf.PdfDocumentWriter;
import dev.qualis.export.xlsx.WorkbookWriter;
import dev.qualis.pictures.font.FontShelf;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes documents of one language in the formats there are; fonts, pictures and layouts are made once for all of them. */
final class DocumentWriters {
    private final Optional<WordTemplate> template;
    private final FontShelf fonts = new FontShelf();
    private final WordPictures pictures = new WordPictures(fonts);
    private final PaperLayout layout = new PaperLayout();

    /** @param template whose styles files of Word have; nothing for ours */
    DocumentWriters(Optional<WordTemplate> template) {
        this.template = template;
    }

    /**
     * A document as files by their path.
     *
     * @param name of the file without its extension
     * @param brief whether it has neither title page nor contents
     * @throws IllegalStateException for {@link DocumentFormat#HTML}, which is not one file
     */
    SortedMap<String, byte[]> write(Document document, DocumentFormat format, String name, boolean brief) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        switch (format) {
            case HTML -> throw new IllegalStateException("A site holds all languages");
            case DOCX -> files.put(name + ".docx", new DocxWriter(!brief, template, pictures, layout).write(document));
            case PDF -> files.put(name + ".pdf", new PdfDocumentWriter(!brief, layout, fonts).write(document));
            case XLSX -> files.put(name + ".xlsx", new WorkbookWriter().write(document));
            case MD -> files.putAll(new MarkdownWriter().write(document, name));
        }
        return files;
    }
}
