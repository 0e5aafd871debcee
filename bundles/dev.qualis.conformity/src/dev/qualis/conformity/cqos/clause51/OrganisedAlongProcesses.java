package dev.qualis.conformity.cqos.clause51;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.Appointment;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.BusinessStage;
import dev.qualis.model.qms.process.ChainEnd;
import dev.qualis.model.qms.process.Process;
import java.util.List;
import java.util.stream.Stream;

/**
 * 5.1.1: a customer-centred organisation along all processes, authorised by top management. Looks at who of the quality
 * organisation has a part in each process or its steps, at the officer's appointment, and at processes that face the
 * customer; who is only informed has no part. By the appointment, or by approving the unit that the officer heads, top
 * management lets the officer build the organisation; whether the appointment is in force is judged in 3.1, and a top manager
 * who is the officer needs none.
 */
public final class OrganisedAlongProcesses implements Rule {

    @Override
    public String clause() {
        return "5.1.1";
    }

    @Override
    public Verdict judge(Company company) {
        Points points = company.points()
                .shares(
                        "每个过程都有质量岗位参与",
                        "a quality position has a part in each process",
                        company.processes().all(),
                        process -> company.processes()
                                .share(
                                        process,
                                        step -> company.qualityStaff().in(step).isEmpty() ? 0 : 1),
                        Fix.of("请让质量岗位参与该过程。", "Give a quality position a part in the process.", "raci { C … }"));
        if (!company.officer().position().filter(Position::isTopManager).isPresent()) {
            points.some(
                    "最高管理者已任命或授权首席质量官",
                    "top management has appointed or authorised the officer",
                    authorisations(company),
                    Fix.of("请记录任命。", "Record the appointment.", "appointment … of … as ‹officer› by … from …"));
        }
        return points.some(
                        "有面向客户的过程",
                        "a process faces the customer",
                        company.all(Process.class, OrganisedAlongProcesses::facesCustomer),
                        Fix.of("请标出客户需求端的过程。", "Mark where customer demand comes in.", "chain demand"))
                .verdict();
    }

    /** Appointments of the officer by top management, and what of the organisation it approved under the officer. */
    private static List<NamedElement> authorisations(Company company) {
        Stream<NamedElement> appointments = company
                .all(
                        Appointment.class,
                        appointment -> company.officer().is(appointment.getPosition())
                                && company.topManagement().contains(appointment.getBy()))
                .stream()
                .map(NamedElement.class::cast);
        Stream<NamedElement> units = company
                .all(
                        OrganisationalUnit.class,
                        unit -> company.officer().is(unit.getHead())
                                && company.topManagement().contains(unit.getApprovedBy()))
                .stream()
                .map(NamedElement.class::cast);
        return Stream.concat(appointments, units).toList();
    }

    private static boolean facesCustomer(Process process) {
        return process.getChain() != ChainEnd.UNSPECIFIED
                || process.getStage() == BusinessStage.MARKETING
                || process.getStage() == BusinessStage.SERVICE;
    }
}
