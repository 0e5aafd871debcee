package dev.qualis.app;

import dev.qualis.export.docx.DocxWriter;
import dev.qualis.export.pdf.PdfDocumentWriter;
import dev.qualis.manual.FilingFormDocument;
import dev.qualis.model.qms.core.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the form with which a company files its chief quality officer (CQOS 4.7, table A.1). */
public final class FilingForms {

    /**
     * The form as files.
     *
     * @param files by their name
     * @param missing the fields that the model does not fill, in the first language
     */
    public record Forms(SortedMap<String, byte[]> files, List<String> missing) {}

    /**
     * The form in some languages, for an office and for a printer.
     *
     * @param languages at least one
     * @param spoken in which the missing fields are named
     * @param unmasked whether the whole identity number is shown
     */
    public Forms write(OpenedProject project, Set<Language> languages, Language spoken, boolean unmasked) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Language language : languages) {
            FilingFormDocument form = FilingFormDocument.of(project.index(), language, unmasked);
            String name = "filing-form" + (language == Language.EN ? ".en" : ".zh");
            files.put(name + ".docx", new DocxWriter(false, Optional.empty()).write(form.document()));
            files.put(name + ".pdf", new PdfDocumentWriter(false).write(form.document()));
        }
        return new Forms(
                files, FilingFormDocument.of(project.index(), spoken, unmasked).missing());
    }
}
