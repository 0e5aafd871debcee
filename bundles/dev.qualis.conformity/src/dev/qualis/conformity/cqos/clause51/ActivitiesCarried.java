package dev.qualis.conformity.cqos.clause51;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.organisation.QualityActivity;
import dev.qualis.model.qms.organisation.Unit;
import dev.qualis.model.qms.process.Process;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/**
 * 5.1.4: eight quality activities, end to end. Looks for a process with an owner or a unit with a head that does each; the
 * guide asks for the activities, not for who is to carry them.
 */
public final class ActivitiesCarried implements Rule {

    private static final List<QualityActivity> ACTIVITIES = Arrays.stream(QualityActivity.values())
            .filter(activity -> activity != QualityActivity.UNSPECIFIED)
            .toList();

    @Override
    public String clause() {
        return "5.1.4";
    }

    @Override
    public Verdict judge(Company company) {
        List<Process> owned = company.all(
                Process.class,
                process ->
                        process.getOwner() != null && !process.getActivities().isEmpty());
        List<Unit> led = company.all(
                Unit.class,
                unit -> unit.getHead() != null && !unit.getActivities().isEmpty());
        Set<QualityActivity> done = Stream.concat(
                        owned.stream().flatMap(process -> process.getActivities().stream()),
                        led.stream().flatMap(unit -> unit.getActivities().stream()))
                .collect(Collectors.toSet());
        List<EObject> carriers = new ArrayList<>(owned);
        carriers.addAll(led);
        return company.points()
                .kinds(
                        "八类质量活动都有过程或部门承担，并有负责人",
                        "each of the eight activities has a process with an owner or a unit with a head",
                        ACTIVITIES,
                        done,
                        carriers,
                        Fix.of("请在过程上写明质量活动。", "Name the activity on a process.", "activities ‹missing›"))
                .verdict();
    }
}
