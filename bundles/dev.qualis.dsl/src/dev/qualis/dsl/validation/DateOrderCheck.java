package dev.qualis.dsl.validation;

import dev.qualis.model.qms.enterprise.EnterprisePackage;
import dev.qualis.model.qms.enterprise.Filing;
import dev.qualis.model.qms.improvement.ImprovementPackage;
import dev.qualis.model.qms.improvement.ImprovementProject;
import dev.qualis.model.qms.organisation.Appointment;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.process.ProcessPackage;
import dev.qualis.model.qms.process.QualityProblem;
import java.time.LocalDate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

/** What ends does not end before it begins. */
public class DateOrderCheck extends QmsCheck {

    @Check
    public void checkAppointment(Appointment appointment) {
        check(appointment, OrganisationPackage.Literals.APPOINTMENT__TO, appointment.getFrom(), appointment.getTo());
    }

    @Check
    public void checkProblem(QualityProblem problem) {
        check(problem, ProcessPackage.Literals.QUALITY_PROBLEM__CLOSED, problem.getOpened(), problem.getClosed());
    }

    @Check
    public void checkProject(ImprovementProject project) {
        check(
                project,
                ImprovementPackage.Literals.IMPROVEMENT_PROJECT__CLOSED,
                project.getStart(),
                project.getClosed());
    }

    /** The organisation consents to an appointment that there is (CQOS, Annex A). */
    @Check
    public void checkConsent(Filing filing) {
        if (filing.getAppointment() != null) {
            check(
                    filing,
                    EnterprisePackage.Literals.FILING__CONSENT_DATE,
                    filing.getAppointment().getFrom(),
                    filing.getConsentDate());
        }
    }

    private void check(EObject element, EAttribute feature, LocalDate earlier, LocalDate later) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            report("qualis.dates.order", element, feature, later.toString(), earlier.toString());
        }
    }
}
