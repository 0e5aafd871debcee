package dev.qualis.dsl.validation;

import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.enterprise.EnterprisePackage;
import dev.qualis.model.qms.enterprise.Filing;
import dev.qualis.model.qms.enterprise.FilingStatus;
import dev.qualis.model.qms.organisation.Appointment;
import dev.qualis.model.qms.organisation.CompetenceRecord;
import dev.qualis.model.qms.organisation.CompetenceRequirement;
import dev.qualis.model.qms.organisation.Holding;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

/** Appointments, the holding of positions, filings and competences tell one story (CQOS 3.1, 4.2, 4.7). */
public class OfficeCheck extends RecordCheck {

    @Check
    public void checkAppointments(QualityModel file) {
        Records records = records(file);
        if (records.in(file, Appointment.class).isEmpty()) {
            return;
        }
        Map<Position, List<Appointment>> byPosition = new HashMap<>();
        for (Appointment appointment : records.all(Appointment.class)) {
            if (Records.isKnown(appointment.getPosition()) && Records.isKnown(appointment.getPerson())) {
                byPosition
                        .computeIfAbsent(appointment.getPosition(), any -> new ArrayList<>())
                        .add(appointment);
            }
        }
        Set<EObject> filed = new HashSet<>();
        for (Filing filing : records.all(Filing.class)) {
            if (filing.getStatus() != FilingStatus.DRAFT) {
                filed.add(filing.getAppointment() == null ? filing.getPerson() : filing.getAppointment());
            }
        }
        for (Appointment appointment : records.in(file, Appointment.class)) {
            List<Appointment> others = byPosition.getOrDefault(appointment.getPosition(), List.of());
            if (others.contains(appointment)) {
                checkBeside(appointment, others);
                checkHeld(appointment, others, records.today());
                checkAppointer(appointment);
                checkFiled(appointment, filed, records);
            }
        }
    }

    /** Of a post of one, told at the later appointment. */
    private void checkBeside(Appointment appointment, List<Appointment> all) {
        if (HolderCheck.posts(appointment.getPosition()) != 1 || appointment.getFrom() == null) {
            return;
        }
        all.stream()
                .filter(other -> other.getPerson() != appointment.getPerson())
                .filter(other -> other.getFrom() != null && other.getFrom().isBefore(appointment.getFrom()))
                .filter(other -> other.getTo() == null || other.getTo().isAfter(appointment.getFrom()))
                .findFirst()
                .ifPresent(other -> report(
                        "qualis.appointment.overlap",
                        appointment,
                        OrganisationPackage.Literals.APPOINTMENT__FROM,
                        name(appointment),
                        name(other),
                        name(appointment.getPosition())));
    }

    private void checkHeld(Appointment appointment, List<Appointment> all, LocalDate today) {
        List<Holding> held = appointment.getPerson().getHoldings().stream()
                .filter(holding -> holding.getPosition() == appointment.getPosition())
                .toList();
        boolean only = all.stream()
                        .filter(other -> other.getPerson() == appointment.getPerson())
                        .count()
                == 1;
        if (held.size() != 1 || !only) {
            return;
        }
        Holding holding = held.getFirst();
        if (appointment.getTo() != null
                && today != null
                && appointment.getTo().isBefore(today)
                && (holding.getUntil() == null || holding.getUntil().isAfter(today))) {
            report(
                    "qualis.appointment.ended",
                    appointment,
                    OrganisationPackage.Literals.APPOINTMENT__TO,
                    name(appointment),
                    appointment.getTo().toString(),
                    name(appointment.getPerson()),
                    name(appointment.getPosition()));
        } else if (appointment.getFrom() != null
                && holding.getSince() != null
                && !holding.getSince().equals(appointment.getFrom())) {
            report(
                    "qualis.appointment.since.other",
                    appointment,
                    OrganisationPackage.Literals.APPOINTMENT__FROM,
                    name(appointment),
                    appointment.getFrom().toString(),
                    name(appointment.getPerson()),
                    name(appointment.getPosition()),
                    holding.getSince().toString());
        }
    }

    private void checkAppointer(Appointment appointment) {
        NamedElement by = appointment.getBy();
        boolean self = by == appointment.getPerson() || by == appointment.getPosition();
        if (Records.isKnown(by) && self) {
            report(
                    "qualis.appointment.self",
                    appointment,
                    OrganisationPackage.Literals.APPOINTMENT__BY,
                    name(appointment),
                    name(by));
        } else if (by instanceof Position position
                && Records.isKnown(by)
                && isUnder(position, appointment.getPosition())) {
            report(
                    "qualis.appointment.by.below",
                    appointment,
                    OrganisationPackage.Literals.APPOINTMENT__BY,
                    name(appointment),
                    name(by),
                    name(appointment.getPosition()));
        }
    }

    /** Whether a position reports to another one, in one step or in several. */
    private static boolean isUnder(Position position, Position above) {
        Set<Position> seen = new HashSet<>();
        for (Position at = position; Records.isKnown(at) && seen.add(at); at = at.getReportsTo()) {
            if (at.getReportsTo() == above) {
                return true;
            }
        }
        return false;
    }

    /** Who is chief quality officer at the model date was filed with the authority (CQOS 4.7). */
    private void checkFiled(Appointment appointment, Set<EObject> filed, Records records) {
        LocalDate today = records.today();
        boolean inOffice = today != null
                && appointment.getFrom() != null
                && due(appointment.getFrom(), records.limits().filing())
                        .filter(due -> due.isBefore(today))
                        .isPresent()
                && (appointment.getTo() == null || !appointment.getTo().isBefore(today));
        if (inOffice
                && appointment.getPosition().isChiefQualityOfficer()
                && !filed.contains(appointment)
                && !filed.contains(appointment.getPerson())) {
            report(
                    "qualis.appointment.filing.missing",
                    appointment,
                    OrganisationPackage.Literals.APPOINTMENT__FROM,
                    name(appointment),
                    name(appointment.getPerson()));
        }
    }

    /** The form speaks of an appointment that there is. */
    @Check
    public void checkFilingDate(Filing filing) {
        Appointment appointment = filing.getAppointment();
        if (Records.isKnown(appointment)
                && appointment.getFrom() != null
                && filing.getDate() != null
                && filing.getDate().isBefore(appointment.getFrom())) {
            report(
                    "qualis.filing.date.early",
                    filing,
                    EnterprisePackage.Literals.FILING__DATE,
                    name(filing),
                    filing.getDate().toString(),
                    appointment.getFrom().toString());
        }
    }

    /** Who holds a position has the competences that it asks for at their levels. Messages repeat no level. */
    @Check
    public void checkCompetences(Person person) {
        for (Holding holding : person.getHoldings()) {
            if (Records.isKnown(holding.getPosition()) && holding.getUntil() == null) {
                for (CompetenceRequirement required : holding.getPosition().getRequirements()) {
                    checkCompetence(person, holding.getPosition(), required);
                }
            }
        }
    }

    private void checkCompetence(Person person, Position position, CompetenceRequirement required) {
        if (!Records.isKnown(required.getCompetence())) {
            return;
        }
        List<CompetenceRecord> known = person.getCompetences().stream()
                .filter(own -> own.getCompetence() == required.getCompetence())
                .filter(own -> own.getLevel().getValue() > 0)
                .toList();
        boolean reached = known.stream().anyMatch(own -> own.getLevel().compareTo(required.getLevel()) >= 0);
        if (!known.isEmpty() && !reached) {
            report(
                    "qualis.person.competence.below",
                    known.getFirst(),
                    OrganisationPackage.Literals.COMPETENCE_RECORD__COMPETENCE,
                    name(person),
                    name(required.getCompetence()),
                    name(position));
        }
    }
}
