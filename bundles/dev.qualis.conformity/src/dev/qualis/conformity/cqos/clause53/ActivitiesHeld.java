package dev.qualis.conformity.cqos.clause53;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.culture.CultureActivity;
import java.util.List;

/**
 * 5.3.2 b: themed activities, promoted, with participation. Looks at the activities of the last twelve months taken
 * together; who they are for is judged in 5.3.2.
 */
public final class ActivitiesHeld implements Rule {

    @Override
    public String clause() {
        return "5.3.2.b";
    }

    @Override
    public Verdict judge(Company company) {
        List<CultureActivity> activities =
                company.all(CultureActivity.class, activity -> company.today().isOfLastYear(activity.getDate()));
        return company.points()
                .some(
                        "近一年内有主题活动",
                        "an activity with a theme within the last year",
                        activities.stream()
                                .filter(activity -> ModelTexts.isWritten(activity.getTheme()))
                                .toList(),
                        Fix.of("请组织主题活动。", "Hold an activity.", "culture activity … on … { theme \"…\" | \"…\" }"))
                .some(
                        "活动有宣传",
                        "it is promoted",
                        activities.stream()
                                .filter(activity -> ModelTexts.isWritten(activity.getPromotion()))
                                .toList(),
                        Fix.of("请写明活动的宣传方式。", "Say how the activity is promoted.", "promotion \"…\" | \"…\""))
                .some(
                        "参与率有记录",
                        "participation is recorded",
                        activities.stream()
                                .filter(activity -> isCounted(activity))
                                .toList(),
                        Fix.of("请记录参与率。", "Record the participation.", "participation 90 %"))
                .verdict();
    }

    private static boolean isCounted(CultureActivity activity) {
        return activity.getParticipation() != null
                && activity.getParticipation().value().signum() > 0;
    }
}
