package dev.qualis.manual;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.conformity.Comparison;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.document.html.StandalonePageHtml;
import dev.qualis.manual.chapter.AssessmentContent;
import dev.qualis.manual.chapter.Phrase;
import dev.qualis.manual.office.AssessmentWorkbook;
import dev.qualis.model.qms.core.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;

/**
 * One assessment as a document in both languages. The same assessment gives the same bytes.
 *
 * @param index the model that was assessed
 * @param report what came of it
 * @param comparison with an earlier assessment, where there is one
 * @param places where an element is written, as in {@code units.qms:12}
 * @param errors how many errors the text of the model has; with any, the document says that the result is preliminary
 * @param reader for whom it is written
 * @param first the language that comes first
 */
public record AssessmentDocument(
        ModelIndex index,
        ConformityReport report,
        Optional<Comparison> comparison,
        Function<EObject, Optional<String>> places,
        long errors,
        Readership reader,
        Language first) {

    public AssessmentDocument {
        Objects.requireNonNull(index);
        Objects.requireNonNull(report);
        Objects.requireNonNull(comparison);
        Objects.requireNonNull(places);
        Objects.requireNonNull(reader);
    }

    /** One page that needs no other file. */
    public String html() {
        boolean evaluator = reader == Readership.EVALUATOR;
        Phrase kind = evaluator ? Phrase.ASSESSMENT_FOR_EVALUATOR : Phrase.ASSESSMENT_FOR_ENTERPRISE;
        List<StandalonePageHtml.Edition> pages = editions().stream()
                .map(content -> new StandalonePageHtml.Edition(
                        content.language(),
                        content.enterprise(),
                        content.title(),
                        content.say(kind),
                        content.blocks(reader),
                        content.colophon()))
                .toList();
        return new StandalonePageHtml().write(pages, evaluator ? "assessment evaluation" : "assessment");
    }

    /** A workbook of the format of Excel 2007, with formulas that follow where weights and scores are changed. */
    public byte[] workbook() {
        return new AssessmentWorkbook(reader).write(editions());
    }

    private List<AssessmentContent> editions() {
        List<Language> languages =
                first == Language.EN ? List.of(Language.EN, Language.ZH) : List.of(Language.ZH, Language.EN);
        return languages.stream()
                .map(language -> new AssessmentContent(index, report, comparison, places, errors, language))
                .toList();
    }
}
