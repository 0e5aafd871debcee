package dev.qualis.conformity;

import dev.qualis.analysis.Claim;
import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.due.Schedule;
import dev.qualis.model.file.NamedFiles;
import dev.qualis.model.file.ProjectFolder;
import dev.qualis.model.file.ProjectFolder.Place;
import dev.qualis.model.qms.assessment.ImprovementTask;
import dev.qualis.model.qms.assessment.TaskStatus;
import dev.qualis.model.qms.audit.Audit;
import dev.qualis.model.qms.audit.ManagementReview;
import dev.qualis.model.qms.core.Evidence;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.documentation.Document;
import dev.qualis.model.qms.documentation.QualityRecord;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.Unit;
import dev.qualis.model.qms.resource.Training;
import dev.qualis.model.value.LocalizedText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which evidence exists: an element of the model, a file below the project's folder, the number of a document in force or
 * of a record. Words alone are no proof, nor is an address on the net, which nobody looks up.
 */
public final class Proofs {

    private final Optional<ProjectFolder> folder;
    private final Set<String> numbers = new HashSet<>();
    private final Today today;

    Proofs(ModelIndex index) {
        today = new Today(index.date());
        folder = ProjectFolder.of(index.models());
        index.all(Document.class).stream()
                .filter(Schedule::isInForce)
                .map(Document::getNumber)
                .forEach(numbers::add);
        index.all(QualityRecord.class).stream().map(QualityRecord::getNumber).forEach(numbers::add);
        numbers.remove(null);
    }

    /** Whether the evidence exists. */
    public boolean isProof(Evidence evidence) {
        if (evidence.getElement() != null) {
            return isProof(evidence.getElement());
        }
        return evidence.getText() != null && isProof(evidence.getText());
    }

    /** Who somebody is proves nothing without a record; nor does what is only planned, a draft, or withdrawn. */
    private boolean isProof(NamedElement element) {
        return !element.eIsProxy()
                && switch (element) {
                    case Position position -> false;
                    case Person person ->
                        !person.getCompetences().isEmpty()
                                || !person.getQualifications().isEmpty();
                    case Unit unit -> false;
                    case Document document -> Schedule.isInForce(document);
                    case Audit audit -> today.hasHappened(audit.getHeld());
                    case ManagementReview review -> today.hasHappened(review.getHeld());
                    case Training training -> today.hasHappened(training.getHeld());
                    case ImprovementTask task ->
                        task.getStatus() == TaskStatus.DONE || task.getStatus() == TaskStatus.CLOSED;
                    default -> true;
                };
    }

    private boolean isProof(LocalizedText text) {
        List<String> files = NamedFiles.of(text.primary());
        return files.isEmpty() ? isNumber(text.primary()) : files.stream().allMatch(this::exists);
    }

    /** {@code QP-01}, or {@code QP-01 v3}. */
    private boolean isNumber(String text) {
        int blank = text.indexOf(' ');
        return numbers.contains(text) || blank > 0 && numbers.contains(text.substring(0, blank));
    }

    private boolean exists(String path) {
        return folder.map(each -> each.find(path) == Place.FOUND).orElse(false);
    }

    /** Whether a claim is proved: by evidence other than the claiming element, or by a document or record that claims. */
    boolean isProved(Claim claim) {
        return claim.element() instanceof QualityRecord
                || claim.element() instanceof Document document && isProof(document)
                || claim.fulfilment().getEvidence().stream()
                        .anyMatch(evidence -> evidence.getElement() != claim.element() && isProof(evidence));
    }
}
