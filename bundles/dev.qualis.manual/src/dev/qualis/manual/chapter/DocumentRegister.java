package dev.qualis.manual.chapter;

import dev.qualis.document.content.DocumentControl;
import dev.qualis.document.content.DocumentControl.Change;
import dev.qualis.manual.DocumentKind;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.documentation.Document;
import dev.qualis.model.qms.documentation.DocumentRevision;
import dev.qualis.model.qms.documentation.DocumentStatus;
import dev.qualis.model.value.Interval;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the company's register of documents says of a document that is written here (ISO 9001 7.5.2, 7.5.3). */
final class DocumentRegister {
    private final Edition edition;

    DocumentRegister(Edition edition) {
        this.edition = edition;
    }

    /** The control of a kind of document: that of the manual where the register has one, otherwise the day of the model alone. */
    DocumentControl control(DocumentKind kind) {
        return registered(kind).map(this::control).orElseGet(this::unregistered);
    }

    /** The manual of the register: the one in force before drafts; one that is withdrawn controls nothing. */
    private Optional<Document> registered(DocumentKind kind) {
        if (!kind.id().equals(DocumentKind.MANUAL)) {
            return Optional.empty();
        }
        return edition.index().all(Document.class).stream()
                .filter(document -> document.getKind() == dev.qualis.model.qms.documentation.DocumentKind.MANUAL)
                .filter(document -> document.getStatus() != DocumentStatus.WITHDRAWN)
                .min(Comparator.comparing(document -> document.getStatus() != DocumentStatus.IN_FORCE));
    }

    private DocumentControl unregistered() {
        DocumentControl none = DocumentControl.none();
        return new DocumentControl("", "", "", edition.index().date(), "", "", Optional.empty(), none.changes());
    }

    private DocumentControl control(Document document) {
        return new DocumentControl(
                text(document.getNumber()),
                text(document.getVersion()),
                document.getStatus() == DocumentStatus.UNSPECIFIED
                        ? ""
                        : edition.texts().label(document.getStatus(), edition.language()),
                Stream.of(document.getEffective(), document.getApproved())
                        .flatMap(Stream::ofNullable)
                        .findFirst()
                        .or(() -> edition.index().date()),
                title(document.getOwner()),
                titles(document.getApprovedBy()),
                Optional.ofNullable(document.getApproved()),
                document.getRevisions().stream()
                        .sorted(Comparator.comparing(
                                DocumentRevision::getDate, Comparator.nullsFirst(Comparator.<LocalDate>reverseOrder())))
                        .map(revision -> new Change(
                                text(revision.getVersion()),
                                Optional.ofNullable(revision.getDate()),
                                edition.texts().text(revision.getReason(), revision, edition.language())))
                        .toList(),
                nextReview(document),
                titles(document.getDistributedTo()));
    }

    /** As stated; otherwise an interval after the last review or approval. */
    private static Optional<LocalDate> nextReview(Document document) {
        Interval interval = document.getInterval();
        return Optional.ofNullable(document.getNextReview())
                .or(() -> interval == null
                        ? Optional.empty()
                        : Stream.of(document.getReviewed(), document.getApproved())
                                .flatMap(Stream::ofNullable)
                                .max(Comparator.naturalOrder())
                                .map(interval::after));
    }

    private String titles(List<NamedElement> elements) {
        String comma = edition.language() == Language.EN ? ", " : "、";
        return elements.stream()
                .map(this::title)
                .filter(title -> !title.isEmpty())
                .collect(Collectors.joining(comma));
    }

    private String title(NamedElement element) {
        return element == null || element.eIsProxy() ? "" : edition.title(element);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
