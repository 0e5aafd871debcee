package dev.qualis.manual;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.document.content.Document;
import dev.qualis.manual.chapter.FilingFormContent;
import dev.qualis.model.qms.core.Language;
import java.util.List;
import java.util.Objects;

/**
 * The form with which an enterprise files its chief quality officer with the authority (CQOS 4.7, table A.1), on one page.
 *
 * @param document the form in one language
 * @param missing the names of the fields that the form asks for and the model does not fill, in that language
 */
public record FilingFormDocument(Document document, List<String> missing) {
    public FilingFormDocument {
        Objects.requireNonNull(document);
        missing = List.copyOf(missing);
    }

    /**
     * The form of a model.
     *
     * @param unmasked whether the whole identity number is shown, not only its last digits
     */
    public static FilingFormDocument of(ModelIndex index, Language language, boolean unmasked) {
        FilingFormContent content = new FilingFormContent(index, language, unmasked);
        return new FilingFormDocument(content.document(), content.missing());
    }
}
