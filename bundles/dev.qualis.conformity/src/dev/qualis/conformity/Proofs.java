package dev.qualis.conformity;

import dev.qualis.analysis.Claim;
import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.due.Schedule;
import dev.qualis.model.file.NamedFiles;
import dev.qualis.model.file.ProjectFolder;
import dev.qualis.model.file.ProjectFolder.Place;
import dev.qualis.model.qms.core.Evidence;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.documentation.Document;
import dev.qualis.model.qms.documentation.QualityRecord;
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

    Proofs(ModelIndex index) {
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

    private static boolean isProof(NamedElement element) {
        return !element.eIsProxy() && !(element instanceof Document document && !Schedule.isInForce(document));
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
