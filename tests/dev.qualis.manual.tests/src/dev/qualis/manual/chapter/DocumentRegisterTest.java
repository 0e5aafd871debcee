package dev.qualis.manual.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.ProjectAnalyses;
import dev.qualis.conformity.Conformity;
import dev.qualis.document.content.DocumentControl;
import dev.qualis.document.content.DocumentControl.Change;
import dev.qualis.manual.DocumentKind;
import dev.qualis.manual.ElementLinks;
import dev.qualis.manual.ManualOptions;
import dev.qualis.manual.QualityManual;
import dev.qualis.manual.SampleModel;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.documentation.Document;
import dev.qualis.model.qms.documentation.DocumentRevision;
import dev.qualis.model.qms.documentation.DocumentStatus;
import dev.qualis.model.qms.documentation.DocumentationFactory;
import dev.qualis.model.value.Interval;
import dev.qualis.model.value.LocalizedText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentRegisterTest {
    private final SampleModel sample = new SampleModel();

    private DocumentControl control(String kind, Language language) {
        DocumentKind asked = DocumentKind.of(kind).orElseThrow();
        ModelIndex index = sample.index();
        return new QualityManual(
                        index,
                        ElementLinks.of(index, asked.chapters()),
                        List.of(),
                        ManualOptions.standard(),
                        ProjectAnalyses.of(index),
                        Conformity.toAll(index))
                .document(language, asked)
                .control();
    }

    private Document manual(String number, DocumentStatus status) {
        Document document = sample.add(DocumentationFactory.eINSTANCE.createDocument(), number, number, number);
        document.setKind(dev.qualis.model.qms.documentation.DocumentKind.MANUAL);
        document.setNumber(number);
        document.setStatus(status);
        return document;
    }

    @Test
    void withoutARegisterOnlyTheDayOfTheModelIsKnown() {
        DocumentControl control = control("manual", Language.EN);
        assertEquals(Optional.of(LocalDate.parse("2026-11-30")), control.issued());
        assertEquals("", control.number());
    }

    @Test
    void theManualInForceOfTheRegisterControlsTheManualAndNothingElse() {
        manual("QM-00", DocumentStatus.WITHDRAWN);
        manual("QM-02", DocumentStatus.DRAFT);
        Document document = manual("QM-01", DocumentStatus.IN_FORCE);
        document.setVersion("3.2");
        document.setOwner(sample.officer);
        document.getApprovedBy().add(sample.manager);
        document.setApproved(LocalDate.parse("2026-02-01"));
        document.setEffective(LocalDate.parse("2026-03-01"));
        document.setReviewed(LocalDate.parse("2026-06-01"));
        document.setInterval(new Interval(1, ChronoUnit.YEARS));
        document.getDistributedTo().addAll(List.of(sample.manager, sample.officer));
        revision(document, "3.1", "2025-01-01", "采购 | Buying");
        revision(document, "3.2", "2026-02-01", "制造 | Making");
        assertEquals(
                new DocumentControl(
                        "QM-01",
                        "3.2",
                        "In force",
                        Optional.of(LocalDate.parse("2026-03-01")),
                        "Chief quality officer",
                        "General manager",
                        Optional.of(LocalDate.parse("2026-02-01")),
                        List.of(
                                new Change("3.2", Optional.of(LocalDate.parse("2026-02-01")), "Making"),
                                new Change("3.1", Optional.of(LocalDate.parse("2025-01-01")), "Buying")),
                        Optional.of(LocalDate.parse("2027-06-01")),
                        "General manager, Chief quality officer"),
                control("manual", Language.EN));
        assertEquals("总经理、首席质量官", control("manual", Language.ZH).distribution());
        assertEquals("", control("charter", Language.EN).number());
    }

    @Test
    void aStatedNextReviewGoesBeforeTheInterval() {
        Document document = manual("QM-01", DocumentStatus.IN_FORCE);
        document.setApproved(LocalDate.parse("2026-02-01"));
        document.setInterval(new Interval(6, ChronoUnit.MONTHS));
        assertEquals(
                Optional.of(LocalDate.parse("2026-08-01")),
                control("manual", Language.EN).nextReview());
        document.setNextReview(LocalDate.parse("2026-12-24"));
        assertEquals(
                Optional.of(LocalDate.parse("2026-12-24")),
                control("manual", Language.EN).nextReview());
    }

    private static void revision(Document document, String version, String day, String reason) {
        DocumentRevision revision = DocumentationFactory.eINSTANCE.createDocumentRevision();
        revision.setVersion(version);
        revision.setDate(LocalDate.parse(day));
        String[] texts = reason.split(" \\| ");
        revision.setReason(new LocalizedText(texts[0], texts[1]));
        document.getRevisions().add(revision);
    }
}
