package dev.qualis.conformity.cqos.clause51;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.organisation.QualityActivity;
import dev.qualis.model.qms.process.Process;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 5.1.4: eight quality activities, end to end. Looks for a process with an owner that does each. */
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
        Set<QualityActivity> done = owned.stream()
                .flatMap(process -> process.getActivities().stream())
                .collect(Collectors.toSet());
        return company.points()
                .kinds(
                        "八类质量活动都有过程承担，并有负责人",
                        "each of the eight activities has a process with an owner",
                        ACTIVITIES,
                        done,
                        owned,
                        Fix.of("请在过程上写明质量活动。", "Name the activity on a process.", "activities ‹missing›"))
                .verdict();
    }
}
