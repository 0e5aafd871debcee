package dev.qualis.manual.chapter;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.document.content.Block.Paragraph;
import dev.qualis.document.content.Document;
import dev.qualis.document.content.DocumentControl;
import dev.qualis.document.content.Grid;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Page;
import dev.qualis.model.qms.core.Language;
import java.util.List;

/** The filing form as a document of one page. */
public final class FilingFormContent {

    private final Edition edition;
    private final FilingForm form;
    private final Grid grid;

    /** @param unmasked whether the whole identity number is shown */
    public FilingFormContent(ModelIndex index, Language language, boolean unmasked) {
        SitePlan nowhere = new SitePlan(ModelIndex.of(List.of(), List.of()), List.of());
        this.edition = Edition.withoutChapters(index, nowhere, language);
        this.form = new FilingForm(edition, unmasked);
        this.grid = form.grid();
    }

    /** The names of the empty fields. */
    public List<String> missing() {
        return form.missing().stream()
                .map(word -> word.in(edition.language()))
                .distinct()
                .toList();
    }

    public Document document() {
        String title = FormWord.TITLE.in(edition.language());
        String enterprise = edition.index().enterprise().map(edition::title).orElse("");
        Page page = Page.single("index", title, List.of(new Paragraph(List.of(new Text(form.date()))), grid));
        return new Document(
                edition.language(),
                enterprise,
                title,
                title,
                "",
                DocumentControl.none(),
                List.of(),
                reader -> reader.accept(page));
    }
}
