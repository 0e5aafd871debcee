package dev.qualis.dsl.validation;

import dev.qualis.model.qms.enterprise.EnterprisePackage;
import dev.qualis.model.qms.enterprise.Filing;
import dev.qualis.model.qms.organisation.Appointment;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

/** Appointment, holding and filing tell the same story (CQOS 4.7, Annex A). */
public class AppointmentCheck extends QmsCheck {

    @Check
    public void checkHolding(Appointment appointment) {
        Person person = appointment.getPerson();
        Position position = appointment.getPosition();
        if (isKnown(person)
                && isKnown(position)
                && person.getHoldings().stream().noneMatch(holding -> holding.getPosition() == position)) {
            report(
                    "qualis.appointment.holding.missing",
                    appointment,
                    OrganisationPackage.Literals.APPOINTMENT__POSITION,
                    name(appointment),
                    name(person),
                    name(position));
        }
    }

    @Check
    public void checkFiling(Filing filing) {
        Person filed = filing.getPerson();
        if (isKnown(filed)
                && isKnown(filing.getAppointment())
                && isKnown(filing.getAppointment().getPerson())
                && filed != filing.getAppointment().getPerson()) {
            report(
                    "qualis.filing.person.other",
                    filing,
                    EnterprisePackage.Literals.FILING__PERSON,
                    name(filing),
                    name(filed),
                    name(filing.getAppointment().getPerson()));
        }
    }

    private static boolean isKnown(EObject element) {
        return element != null && !element.eIsProxy();
    }
}
