package dev.qualis.app;

import dev.qualis.document.content.Document;
import dev.qualis.export.docx.DocxWriter;
import dev.qualis.export.docx.WordTemplate;
import dev.qualis.export.markdown.MarkdownWriter;
import dev.qualis.export.pdf.PdfDocumentWriter;
import dev.qualis.export.xlsx.WorkbookWriter;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files documents can be written as. */
public enum DocumentFormat {
    /** A site of pages, which holds all languages. */
    HTML,
    DOCX,
    PDF,
    XLSX,
    MD;

    /**
     * A document in one language as files by their path.
     *
     * @param name of the file without its extension
     * @param template whose styles a file of Word has; nothing for ours
     * @param brief whether it has neither title page nor contents
     * @throws IllegalStateException for {@link #HTML}, which is not one file
     */
    SortedMap<String, byte[]> write(Document document, String name, Optional<WordTemplate> template, boolean brief) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        switch (this) {
            case HTML -> throw new IllegalStateException("A site holds all languages");
            case DOCX -> files.put(name + ".docx", new DocxWriter(!brief, template).write(document));
            case PDF -> files.put(name + ".pdf", new PdfDocumentWriter(!brief).write(document));
            case XLSX -> files.put(name + ".xlsx", new WorkbookWriter().write(document));
            case MD -> files.putAll(new MarkdownWriter().write(document, name));
        }
        return files;
    }
}
