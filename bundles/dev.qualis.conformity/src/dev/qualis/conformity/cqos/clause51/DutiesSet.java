package dev.qualis.conformity.cqos.clause51;

import dev.qualis.analysis.Responsibility;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.Appraisal;
import dev.qualis.model.qms.organisation.AppraisalScheme;
import dev.qualis.model.qms.organisation.Communication;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ResponsibilityAssignment;
import dev.qualis.model.qms.process.ResponsibilityRole;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import org.eclipse.emf.ecore.EObject;

/**
 * 5.1.3: duties and authority set and communicated; quality heads appraised. Looks at the RACI of each process or of its
 * steps, at communications, and at who is appraised: by an appraisal that was held, or by a scheme that covers the head or
 * the unit. The veto on quality heads, which the guide names again, is judged in 4.4 a.
 */
public final class DutiesSet implements Rule {

    @Override
    public String clause() {
        return "5.1.3";
    }

    @Override
    public Verdict judge(Company company) {
        Set<EObject> covered = new HashSet<>();
        company.all(Appraisal.class, appraisal -> company.today().stands(appraisal.getDate()))
                .forEach(appraisal -> covered.add(appraisal.getPosition()));
        company.all(AppraisalScheme.class)
                .forEach(scheme -> covered.addAll(company.units().meant(scheme.getAppraised(), scheme.isSubunits())));
        covered.remove(null);
        return company.points()
                .shares(
                        "每个过程恰有一个A，至少一个R",
                        "each process has exactly one A and at least one R",
                        company.processes().all(),
                        process -> company.processes().share(process, DutiesSet::clarity),
                        Fix.of("请写明RACI。", "Set the RACI.", "raci { R … A … }"))
                .some(
                        "职责和权限已沟通",
                        "duties and authority are communicated",
                        company.all(
                                Communication.class,
                                communication ->
                                        communication.getAbout().stream().anyMatch(DutiesSet::isOrganisational)
                                                && company.today().stands(communication.getDate())),
                        Fix.of(
                                "请记录沟通。",
                                "Record the communication.",
                                "communication … on … { about ‹officer› audience … }"))
                .eachIfAny(
                        "各质量管理者都受考核",
                        "each quality head is appraised",
                        heads(company),
                        head -> covered.contains(head) || covered.contains(head.getUnit()),
                        Fix.of("请考核该质量管理者。", "Appraise the quality head.", "appraisal … of … for ‹year-1› on … { }"))
                .verdict();
    }

    /** Half for one who answers, half for somebody who does it: for the whole or, where that is more, activity by activity. */
    private static double clarity(Process process) {
        double answered = clarity(process, ResponsibilityRole.A, count -> count == 1);
        double done = clarity(process, ResponsibilityRole.R, count -> count > 0);
        return (answered + done) / 2;
    }

    private static double clarity(Process process, ResponsibilityRole role, LongPredicate clear) {
        double whole = clear.test(count(process.getResponsibilities(), role)) ? 1 : 0;
        double parts = process.getProcessActivities().stream()
                .mapToDouble(activity -> clear.test(count(activity.getResponsibilities(), role)) ? 1 : 0)
                .average()
                .orElse(0);
        return Math.max(whole, parts);
    }

    private static long count(List<ResponsibilityAssignment> assignments, ResponsibilityRole role) {
        return assignments.stream()
                .filter(assignment -> assignment.getRole() == role)
                .flatMap(assignment -> Responsibility.holders(assignment).stream())
                .distinct()
                .count();
    }

    private static boolean isOrganisational(NamedElement element) {
        return element instanceof Position || element instanceof OrganisationalUnit || element instanceof Process;
    }

    /** Those who lead a unit of the quality organisation, the officer left out, whom 4.5 judges. */
    private static List<Position> heads(Company company) {
        return company.qualityStaff().positions().stream()
                .filter(position -> !company.officer().is(position))
                .filter(position ->
                        !company.index().organisation().unitsHeadedBy(position).isEmpty())
                .toList();
    }
}
