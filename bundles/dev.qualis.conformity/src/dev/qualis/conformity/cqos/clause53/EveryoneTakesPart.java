package dev.qualis.conformity.cqos.clause53;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.culture.Commitment;
import dev.qualis.model.qms.culture.CultureActivity;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/**
 * 5.3.2: top management is committed and everyone takes part. Looks at commitments and at each department's activities that
 * were held, whenever that was: how recent they are is judged in 5.3.2 b. A unit of the audience stands for itself; for
 * those below it where the activity says so.
 */
public final class EveryoneTakesPart implements Rule {

    @Override
    public String clause() {
        return "5.3.2";
    }

    @Override
    public Verdict judge(Company company) {
        Set<EObject> reached = new HashSet<>();
        company.all(CultureActivity.class, activity -> company.today().stands(activity.getDate()))
                .forEach(activity ->
                        reached.addAll(company.units().meant(activity.getAudience(), activity.isSubunits())));
        return company.points()
                .some(
                        "最高管理者有承诺",
                        "top management is committed",
                        company.all(
                                Commitment.class,
                                commitment -> company.topManagement().contains(commitment.getBy())
                                        && company.today().stands(commitment.getDate())),
                        Fix.of("请记录最高管理者的承诺。", "Record top management's commitment.", "commitment … by … on …"))
                .each(
                        "每个部门都参加文化活动",
                        "each department takes part in an activity",
                        company.units().departments(),
                        reached::contains,
                        Fix.of("请让该部门参加文化活动。", "Let the department take part in a culture activity.", "audience …"))
                .verdict();
    }
}
