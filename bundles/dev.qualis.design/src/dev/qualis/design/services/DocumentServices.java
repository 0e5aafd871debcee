package dev.qualis.design.services;

import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.due.Schedule;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.documentation.Document;
import dev.qualis.model.qms.documentation.QualityRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Documents and records as rows of the master list. */
public class DocumentServices {

    /** The documents, in the order of the text. */
    public List<Document> listedDocuments(QualityModel model) {
        return ProjectFacts.of(model).index().all(Document.class);
    }

    /** The records, in the order of the text. */
    public List<QualityRecord> listedRecords(QualityModel model) {
        return ProjectFacts.of(model).index().all(QualityRecord.class);
    }

    /** The number of a document or record. */
    public String documentNumber(NamedElement element) {
        return Cells.text(
                element instanceof Document document
                        ? document.getNumber()
                        : element instanceof QualityRecord held ? held.getNumber() : null);
    }

    /** What kind of document it is, or that it is a record. */
    public String documentKind(NamedElement element) {
        ProjectFacts facts = ProjectFacts.of(element);
        return element instanceof Document document ? facts.label(document.getKind()) : facts.choose("记录", "Record");
    }

    /** The version; for a record how long it is kept. */
    public String documentVersion(NamedElement element) {
        return element instanceof Document document
                ? Cells.text(document.getVersion())
                : element instanceof QualityRecord held ? Cells.interval(held, held.getRetention()) : "";
    }

    /** The status of a document. */
    public String documentStatus(NamedElement element) {
        return element instanceof Document document ? ProjectFacts.of(element).label(document.getStatus()) : "";
    }

    /** Who owns it. */
    public String documentOwner(NamedElement element) {
        return Cells.title(
                element instanceof Document document
                        ? document.getOwner()
                        : element instanceof QualityRecord held ? held.getOwner() : null);
    }

    /** Who approved a document, and when. */
    public String documentApproval(NamedElement element) {
        if (!(element instanceof Document document)) {
            return "";
        }
        String by = document.getApprovedBy().stream()
                .map(Cells::title)
                .filter(title -> !title.isEmpty())
                .collect(Collectors.joining(ProjectFacts.of(element).choose("、", ", ")));
        return (Cells.text(document.getApproved()) + " " + by).strip();
    }

    /** The processes that work by a document or leave a record. */
    public String documentProcesses(NamedElement element) {
        return Cells.titles(
                element,
                element instanceof Document document
                        ? document.getProcesses()
                        : element instanceof QualityRecord held ? held.getProcesses() : List.of());
    }

    /** When a document is to be reviewed again; for a record where it is kept. */
    public String documentReview(NamedElement element) {
        return element instanceof QualityRecord held
                ? ProjectFacts.of(element).text(held.getLocation(), held)
                : Cells.text(review(element).orElse(null));
    }

    private static Optional<LocalDate> review(NamedElement element) {
        return element instanceof Document document ? Schedule.review(document) : Optional.empty();
    }

    /** Whether the review of a document is overdue. */
    public boolean isDocumentLate(NamedElement element) {
        return Cells.isLate(element, review(element));
    }

    /** Whether no work is done by a document: it is a draft or withdrawn. */
    public boolean isNotInForce(NamedElement element) {
        return element instanceof Document document && !Schedule.isInForce(document);
    }
}
