package dev.qualis.design.services;

import dev.qualis.analysis.compliance.ObligationState;
import dev.qualis.analysis.compliance.ReviewStatus;
import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.compliance.ComplianceStatus;
import dev.qualis.model.qms.compliance.Obligation;
import dev.qualis.model.qms.compliance.Register;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Obligations as rows of the compliance register. */
public class ObligationServices {

    /** The registers, in the order of the text. */
    public List<Register> complianceRegisters(QualityModel model) {
        return ProjectFacts.of(model).index().all(Register.class);
    }

    /** Where the obligation comes from: the kind of source and what it is called there. */
    public String obligationSource(Obligation obligation) {
        ProjectFacts facts = ProjectFacts.of(obligation);
        String kind = facts.label(obligation.getSource());
        String reference = facts.text(obligation.getReference(), obligation);
        String text =
                kind.isEmpty() || reference.isEmpty() ? kind + reference : kind + facts.choose("：", ": ") + reference;
        return obligation.getVersion() == null
                ? text
                : text + facts.choose("（" + obligation.getVersion() + "）", " (" + obligation.getVersion() + ")");
    }

    /** The topics, one after the other. */
    public String obligationTopics(Obligation obligation) {
        ProjectFacts facts = ProjectFacts.of(obligation);
        return obligation.getTopics().stream().map(facts::label).collect(Collectors.joining(facts.choose("、", ", ")));
    }

    /** The position that keeps a register, on the line of the register. */
    public String registerOwner(NamedElement element) {
        return element instanceof Register register
                        && register.getOwner() != null
                        && !register.getOwner().eIsProxy()
                ? ProjectFacts.of(register).title(register.getOwner())
                : "";
    }

    /** How well the obligation is complied with. */
    public String obligationStatus(Obligation obligation) {
        return ProjectFacts.of(obligation).label(obligation.getStatus());
    }

    /** When it was last reviewed. */
    public String obligationReviewed(Obligation obligation) {
        return obligation.getReviewed() == null ? "" : obligation.getReviewed().toString();
    }

    private static Optional<ObligationState> state(NamedElement element) {
        return element instanceof Obligation obligation
                ? ProjectFacts.of(obligation).compliance().of(obligation)
                : Optional.empty();
    }

    /** When an obligation is to be reviewed again. */
    public String obligationNextReview(NamedElement element) {
        return state(element)
                .flatMap(ObligationState::due)
                .map(LocalDate::toString)
                .orElse("");
    }

    /** Whether the review of an obligation is overdue or never took place. */
    public boolean isReviewOverdue(NamedElement element) {
        return state(element)
                .filter(state -> state.review() != ReviewStatus.CURRENT)
                .isPresent();
    }

    /** Whether it is complied with. */
    public boolean isCompliant(Obligation obligation) {
        return obligation.getStatus() == ComplianceStatus.COMPLIANT;
    }

    /** Whether it is complied with only in part. */
    public boolean isPartlyCompliant(Obligation obligation) {
        return obligation.getStatus() == ComplianceStatus.PARTLY_COMPLIANT;
    }

    /** Whether it is not complied with, or nobody knows. */
    public boolean isNotCompliant(Obligation obligation) {
        return !isCompliant(obligation) && !isPartlyCompliant(obligation);
    }

    /** The day that a text names; the old one where it names none. */
    LocalDate reviewedOn(Obligation obligation, String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return obligation.getReviewed();
        }
    }

    /** The status that a text names in either language; the old one where it names none. */
    ComplianceStatus statusNamed(Obligation obligation, String text) {
        ProjectFacts facts = ProjectFacts.of(obligation);
        String typed = text.strip();
        return ComplianceStatus.VALUES.stream()
                .filter(status -> typed.equalsIgnoreCase(status.getLiteral())
                        || typed.equalsIgnoreCase(facts.label(status, Language.ZH))
                        || typed.equalsIgnoreCase(facts.label(status, Language.EN)))
                .findFirst()
                .orElse(obligation.getStatus());
    }

    /** The market in which an obligation holds; empty on the line of a register. */
    public String obligationMarket(NamedElement element) {
        return element instanceof Obligation obligation && obligation.getMarket() != null ? obligation.getMarket() : "";
    }
}
