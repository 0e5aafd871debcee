package dev.qualis.document.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a controlled document says of itself (ISO 9001 7.5.2). Whatever is empty is not stated.
 *
 * @param number identity of the document in the company's register
 * @param revision of the document
 * @param status such as "draft" or "released", in the words of the document's language
 * @param issued the day of this revision
 * @param owner who answers for it
 * @param approver who approved it
 * @param approved the day of the approval
 * @param changes what revisions changed, the newest first
 * @param nextReview the day by which it is reviewed next
 * @param distribution who gets it
 */
public record DocumentControl(
        String number,
        String revision,
        String status,
        Optional<LocalDate> issued,
        String owner,
        String approver,
        Optional<LocalDate> approved,
        List<Change> changes,
        Optional<LocalDate> nextReview,
        String distribution) {

    /** Without a next review and a distribution. */
    public DocumentControl(
            String number,
            String revision,
            String status,
            Optional<LocalDate> issued,
            String owner,
            String approver,
            Optional<LocalDate> approved,
            List<Change> changes) {
        this(number, revision, status, issued, owner, approver, approved, changes, Optional.empty(), "");
    }

    /** What a revision changed. */
    public record Change(String revision, Optional<LocalDate> day, String what) {
        public Change {
            Objects.requireNonNull(revision);
            Objects.requireNonNull(day);
            Objects.requireNonNull(what);
        }
    }

    public DocumentControl {
        Objects.requireNonNull(number);
        Objects.requireNonNull(revision);
        Objects.requireNonNull(status);
        Objects.requireNonNull(issued);
        Objects.requireNonNull(owner);
        Objects.requireNonNull(approver);
        Objects.requireNonNull(approved);
        changes = List.copyOf(changes);
        Objects.requireNonNull(nextReview);
        Objects.requireNonNull(distribution);
    }

    /** Nothing is stated. */
    public static DocumentControl none() {
        return new DocumentControl("", "", "", Optional.empty(), "", "", Optional.empty(), List.of());
    }
}
