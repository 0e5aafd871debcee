package dev.qualis.conformity.cqos.clause3;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.organisation.Appointment;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import java.util.List;

/**
 * 3.1: the chief quality officer is one executive, appointed or authorised by top management, who reports to it directly.
 * Looks at the position marked as such, who holds it on the model's date, the reporting line and the appointments in
 * force on that day. Who belongs to top management is an executive; a top manager who is the officer (note 2) needs
 * neither an appointment nor a line to somebody. That the officer answers for all of quality is judged duty by duty in
 * 4.3.
 */
public final class OfficerAtTheTop implements Rule {

    @Override
    public String clause() {
        return "3.1";
    }

    @Override
    public Verdict judge(Company company) {
        return company.officer().judge(officer -> {
            List<Position> officers = company.index().organisation().chiefQualityOfficers();
            List<Person> inOffice = officers.stream()
                    .flatMap(each -> company.index().organisation().holders(each).stream())
                    .toList();
            Points points = company.points()
                    .holds(
                            "首席质量官岗位只有一个",
                            "there is one position of chief quality officer",
                            officers.size() == 1,
                            officers,
                            Fix.of("请只保留一个首席质量官岗位。", "Keep one of the positions as chief quality officer.", ""))
                    .holds(
                            "由一人在任",
                            "one person holds it",
                            inOffice.size() == 1,
                            inOffice,
                            Fix.of(
                                    "请让一个人担任首席质量官。",
                                    "Let one person hold the position.",
                                    "person … holds " + officer.getName() + " since …"))
                    .holds(
                            "首席质量官是高层管理人员",
                            "the officer is an executive",
                            officer.isExecutive() || company.topManagement().contains(officer),
                            List.of(officer),
                            Fix.of("请把该岗位定为高层管理岗位。", "Make the position an executive one.", "executive"))
                    .holds(
                            "直接向最高管理者汇报，中间不隔人",
                            "the officer reports to top management with nobody in between",
                            officer.isTopManager() || company.topManagement().contains(officer.getReportsTo()),
                            List.of(officer),
                            Fix.of("请直接汇报给最高管理者。", "Report to top management.", "reports to …"));
            if (!officer.isTopManager()) {
                points.some(
                        "由最高管理者任命或授权，且在任期内",
                        "top management has appointed or authorised the officer, and the term runs",
                        company.all(
                                Appointment.class, appointment -> isInForce(company, officer, inOffice, appointment)),
                        Fix.of(
                                "请由最高管理者任命，并写明起始日期。",
                                "Let top management appoint the officer, and say from when.",
                                "appointment … of … as " + officer.getName() + " by … from …"));
            }
            return points.verdict();
        });
    }

    /** An appointment that names nobody is of whoever is in office. */
    private static boolean isInForce(
            Company company, Position officer, List<Person> inOffice, Appointment appointment) {
        return appointment.getPosition() == officer
                && company.topManagement().contains(appointment.getBy())
                && (appointment.getPerson() == null || inOffice.contains(appointment.getPerson()))
                && company.today().hasHappened(appointment.getFrom())
                && company.today().isStillValid(appointment.getTo());
    }
}
