package dev.qualis.conformity.cqos.clause6;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.organisation.EngagementKind;
import dev.qualis.model.qms.organisation.ExternalEngagement;
import java.util.EnumSet;
import java.util.Set;

/**
 * 6.4 (may): the firm learns from cases, selections and forums. The three are examples of the guide; one of them within the
 * last twelve months will do, whoever took part. Learning of the officer in person is judged in 4.1 c.
 */
public final class LearnsFromOutside implements Rule {

    private static final Set<EngagementKind> LEARNING =
            EnumSet.of(EngagementKind.CASE_STUDY, EngagementKind.SELECTION, EngagementKind.FORUM);

    @Override
    public String clause() {
        return "6.4";
    }

    @Override
    public Verdict judge(Company company) {
        return company.points()
                .some(
                        "近一年学习过外部案例或参加过遴选、论坛",
                        "a case was studied, or a selection or forum attended, within the last year",
                        company.all(
                                ExternalEngagement.class,
                                engagement -> LEARNING.contains(engagement.getKind())
                                        && (engagement.getDate() == null
                                                || company.today().isOfLastYear(engagement.getDate()))),
                        Fix.of(
                                "请记录一次对外学习或活动。",
                                "Record an exchange with the outside.",
                                "engagement … with association kind selection by … on …"))
                .verdict();
    }
}
