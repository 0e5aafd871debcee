package dev.qualis.dsl.validation;

import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessActivity;
import dev.qualis.model.qms.process.ResponsibilityRole;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;

/** Whoever answers for something is there (CQOS 5.1.3, 5.1.5). A vacancy is told once, with the gravest that hangs on it. */
public class VacancyCheck extends RecordCheck {

    @Check
    public void checkVacancies(QualityModel file) {
        Records records = records(file);
        for (Position position : records.in(file, Position.class)) {
            if (records.isVacant(position)) {
                checkVacant(position, records);
            } else {
                checkDeputies(position, records);
            }
        }
        records.in(file, Process.class).forEach(process -> checkStaff(process, records));
    }

    private void checkVacant(Position position, Records records) {
        EStructuralFeature place = position.isVacant()
                ? OrganisationPackage.Literals.POSITION__VACANT
                : CorePackage.Literals.NAMED_ELEMENT__NAME;
        List<Process> processes = records.answersFor(position);
        List<Position> below = records.below(position);
        if (position.isChiefQualityOfficer()) {
            report("qualis.position.officer.vacant", position, place, name(position));
        } else if (!processes.isEmpty()) {
            report(
                    "qualis.position.accountable.vacant",
                    position,
                    place,
                    name(position),
                    name(processes.getFirst()),
                    more(processes.size()));
        } else if (!below.isEmpty()) {
            report(
                    "qualis.position.superior.vacant",
                    position,
                    place,
                    name(position),
                    name(below.getFirst()),
                    more(below.size()));
        } else if (!records.inHandsOf(position).isEmpty()) {
            List<NamedElement> held = records.inHandsOf(position);
            report(
                    "qualis.position.owner.vacant",
                    position,
                    place,
                    name(position),
                    name(held.getFirst()),
                    more(held.size()));
        } else {
            records.all(Position.class).stream()
                    .filter(other -> other.getDeputies().contains(position))
                    .findFirst()
                    .ifPresent(other ->
                            report("qualis.position.deputy.vacant", position, place, name(position), name(other)));
        }
    }

    /** Nobody deputises for themselves: whoever holds a position does not hold its deputy's as well. */
    private void checkDeputies(Position position, Records records) {
        Set<EObject> holders = holders(position, records);
        for (int i = 0; i < position.getDeputies().size(); i++) {
            Position deputy = position.getDeputies().get(i);
            Set<EObject> others = holders(deputy, records);
            if (deputy != position && !others.isEmpty() && holders.equals(others)) {
                reportValue(
                        "qualis.position.deputy.same",
                        position,
                        OrganisationPackage.Literals.POSITION__DEPUTIES,
                        i,
                        name(position),
                        name(deputy));
            }
        }
    }

    private static Set<EObject> holders(Position position, Records records) {
        return records.holdings(position).stream()
                .filter(holding -> holding.getUntil() == null
                        || records.today() != null && !holding.getUntil().isBefore(records.today()))
                .map(EObject::eContainer)
                .collect(Collectors.toSet());
    }

    private String more(int all) {
        return all == 1 ? "" : issues().message("qualis.part.more", all - 1);
    }

    /** All quality staff that does the work of a process is vacant, and nobody of them is told for answering for it. */
    private void checkStaff(Process process, Records records) {
        Stream<Position> named = Stream.concat(
                Stream.of(process.getQualityPosition()),
                process.getProcessActivities().stream().map(ProcessActivity::getQualityPosition));
        Stream<Position> working = Records.assignments(process)
                .filter(assignment ->
                        assignment.getRole() == ResponsibilityRole.R || assignment.getRole() == ResponsibilityRole.A)
                .flatMap(assignment -> assignment.getPositions().stream());
        List<Position> staff = Stream.concat(named, working)
                .filter(Records::isKnown)
                .filter(records::isQuality)
                .toList();
        boolean told = staff.stream()
                .anyMatch(position -> position.isChiefQualityOfficer()
                        || !records.answersFor(position).isEmpty());
        if (!staff.isEmpty() && !told && staff.stream().allMatch(records::isVacant)) {
            report(
                    "qualis.process.staff.vacant",
                    process,
                    CorePackage.Literals.NAMED_ELEMENT__NAME,
                    name(process),
                    name(staff.getFirst()));
        }
    }
}
