package dev.qualis.dsl.validation;

import dev.qualis.model.qms.assessment.Assessment;
import dev.qualis.model.qms.assessment.AssessmentPackage;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.enterprise.Enterprise;
import dev.qualis.model.qms.enterprise.EnterpriseSize;
import dev.qualis.model.qms.organisation.Appointment;
import dev.qualis.model.qms.organisation.Body;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.xtext.validation.Check;

/** Nobody judges their own work alone, and those act who have the right to (CQOS 3.1, 6.2). */
public class IndependenceCheck extends RecordCheck {

    private static final String GUIDE = "CQOS";

    @Check
    public void checkAssessments(QualityModel file) {
        Records records = records(file);
        for (Assessment assessment : records.in(file, Assessment.class)) {
            List<NamedElement> by = assessment.getBy();
            if (by.isEmpty() || by.stream().anyMatch(NamedElement::eIsProxy)) {
                continue;
            }
            if (isOfGuide(assessment)
                    && hasOthers(records)
                    && by.stream().allMatch(each -> isOfficer(each, assessment.getDate()))) {
                reportBy("qualis.assessment.officer.own", assessment);
            } else if (assessment.getScheme() != null
                    && !knows(assessment.getScheme().getExperts(), by)) {
                reportBy("qualis.assessment.expert.other", assessment);
            }
        }
    }

    /** Whether the company is large enough for somebody else to judge: a small one looks at itself. */
    private static boolean hasOthers(Records records) {
        return records.all(Enterprise.class).stream()
                .noneMatch(each -> each.getSize() == EnterpriseSize.SMALL || each.getSize() == EnterpriseSize.MICRO);
    }

    private void reportBy(String code, Assessment assessment) {
        reportValue(
                code,
                assessment,
                AssessmentPackage.Literals.ASSESSMENT__BY,
                0,
                name(assessment),
                name(assessment.getBy().getFirst()),
                assessment.getScheme() == null ? "" : name(assessment.getScheme()));
    }

    private static boolean isOfGuide(Assessment assessment) {
        return Records.isKnown(assessment.getStandard())
                && GUIDE.equals(assessment.getStandard().getName());
    }

    /** Whether somebody is the officer on a day; a scheme's experts are persons, so other assessors say nothing. */
    private static boolean isOfficer(NamedElement assessor, LocalDate day) {
        return switch (assessor) {
            case Position position -> position.isChiefQualityOfficer();
            case Person person ->
                person.getHoldings().stream()
                        .anyMatch(holding -> Records.isKnown(holding.getPosition())
                                && holding.getPosition().isChiefQualityOfficer()
                                && (day == null
                                        || (holding.getSince() == null
                                                        || !holding.getSince().isAfter(day))
                                                && (holding.getUntil() == null
                                                        || !holding.getUntil().isBefore(day))));
            default -> false;
        };
    }

    private static boolean knows(List<Person> experts, List<NamedElement> by) {
        return experts.isEmpty()
                || by.stream().noneMatch(Person.class::isInstance)
                || by.stream().anyMatch(experts::contains);
    }

    /** The officer is appointed by top management: the top manager, or a body of or under it. */
    @Check
    public void checkAppointer(Appointment appointment) {
        Position post = appointment.getPosition();
        if (!Records.isKnown(post) || !post.isChiefQualityOfficer() || !Records.isKnown(appointment.getBy())) {
            return;
        }
        boolean top = switch (appointment.getBy()) {
            case Position position ->
                position.isTopManager() || position == post || !Records.isKnown(position.getReportsTo());
            case Body body ->
                body.isTopManagement()
                        || body.isDecides()
                        || !Records.isKnown(body.getHead())
                        || body.getHead().isTopManager();
            default -> true;
        };
        if (!top) {
            report(
                    "qualis.appointment.by.other",
                    appointment,
                    OrganisationPackage.Literals.APPOINTMENT__BY,
                    name(appointment),
                    name(appointment.getBy()),
                    name(post));
        }
    }
}
