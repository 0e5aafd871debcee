package dev.qualis.dsl.validation;

import dev.qualis.model.qms.audit.Audit;
import dev.qualis.model.qms.audit.AuditFinding;
import dev.qualis.model.qms.audit.AuditKind;
import dev.qualis.model.qms.audit.AuditPackage;
import dev.qualis.model.qms.audit.AuditProgramme;
import dev.qualis.model.qms.audit.ManagementReview;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.organisation.Body;
import dev.qualis.model.qms.organisation.Holding;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.xtext.validation.Check;

/** Audits and management reviews that were held say who held them and what came of them (ISO 9001 9.2.2, 9.3). */
public class ReviewCheck extends RecordCheck {

    @Check
    public void checkHeld(QualityModel file) {
        Records records = records(file);
        records.in(file, Audit.class).forEach(this::checkAudit);
        if (!records.in(file, ManagementReview.class).isEmpty()) {
            Set<NamedElement> top = topManagement(records);
            records.in(file, ManagementReview.class).stream()
                    .filter(review -> review.getHeld() != null)
                    .forEach(review -> checkReview(review, top));
        }
    }

    private void checkAudit(Audit audit) {
        boolean own = audit.getKind() == AuditKind.INTERNAL || audit.getKind() == AuditKind.UNSPECIFIED;
        if (own && audit.getHeld() != null && audit.getAuditors().isEmpty()) {
            report("qualis.audit.auditors.missing", audit, CorePackage.Literals.NAMED_ELEMENT__NAME, name(audit));
        }
        AuditProgramme programme = audit.eContainer() instanceof AuditProgramme around ? around : audit.getProgramme();
        if (programme != null && programme.getPeriod() != null) {
            LocalDate day = audit.getPlanned() == null ? audit.getHeld() : audit.getPlanned();
            if (day != null
                    && (day.isBefore(programme.getPeriod().first())
                            || day.isAfter(programme.getPeriod().last()))) {
                report(
                        "qualis.audit.programme.outside",
                        audit,
                        audit.getPlanned() == null
                                ? AuditPackage.Literals.AUDIT__HELD
                                : AuditPackage.Literals.AUDIT__PLANNED,
                        name(audit),
                        day.toString(),
                        programme.getPeriod(),
                        name(programme));
            }
        }
        for (AuditFinding finding : audit.getFindings()) {
            if (audit.getHeld() != null
                    && finding.getClosed() != null
                    && finding.getClosed().isBefore(audit.getHeld())) {
                report(
                        "qualis.audit.finding.closed.early",
                        finding,
                        AuditPackage.Literals.AUDIT_FINDING__CLOSED,
                        name(finding),
                        finding.getClosed().toString(),
                        name(audit),
                        audit.getHeld().toString());
            }
        }
    }

    private void checkReview(ManagementReview review, Set<NamedElement> top) {
        if (review.getPeriod() != null
                && review.getHeld().isBefore(review.getPeriod().first())) {
            report(
                    "qualis.management.review.early",
                    review,
                    AuditPackage.Literals.MANAGEMENT_REVIEW__HELD,
                    name(review),
                    review.getHeld().toString(),
                    review.getPeriod());
        }
        if (review.getDecisions().isEmpty() && review.getMinutes() == null) {
            report(
                    "qualis.management.review.result.missing",
                    review,
                    CorePackage.Literals.NAMED_ELEMENT__NAME,
                    name(review));
        }
        if (!review.getParticipants().isEmpty()
                && !top.isEmpty()
                && review.getParticipants().stream().noneMatch(top::contains)) {
            report(
                    "qualis.management.review.top.missing",
                    review,
                    AuditPackage.Literals.MANAGEMENT_REVIEW__PARTICIPANTS,
                    name(review));
        }
    }

    /** The positions and bodies of top management, and who holds such a position. */
    private static Set<NamedElement> topManagement(Records records) {
        Set<NamedElement> top = new HashSet<>();
        records.all(Position.class).stream().filter(Position::isTopManager).forEach(top::add);
        records.all(Body.class).stream().filter(Body::isTopManagement).forEach(body -> {
            top.add(body);
            top.addAll(body.getMembers());
        });
        for (Holding holding : records.all(Holding.class)) {
            if (top.contains(holding.getPosition()) && holding.eContainer() instanceof Person person) {
                top.add(person);
            }
        }
        return top;
    }
}
