package dev.qualis.analysis.conformity.clause4;

import dev.qualis.analysis.conformity.Company;
import dev.qualis.analysis.conformity.Fix;
import dev.qualis.analysis.conformity.Points;
import dev.qualis.analysis.conformity.Rule;
import dev.qualis.analysis.conformity.Verdict;
import dev.qualis.model.qms.organisation.EngagementKind;
import dev.qualis.model.qms.organisation.ExternalEngagement;
import dev.qualis.model.qms.organisation.PartnerKind;
import java.util.EnumSet;
import java.util.Set;

/**
 * 4.3 k: works with authorities and associations, shares practice. The guide names sharing as a third thing beside the
 * two kinds of partner, so it is a point of its own here.
 */
public final class CooperationDuty implements Rule {

    private static final Set<EngagementKind> SHARING =
            EnumSet.of(EngagementKind.SHARING, EngagementKind.CASE_STUDY, EngagementKind.FORUM);

    @Override
    public String clause() {
        return "4.3.k";
    }

    @Override
    public Verdict judge(Company company) {
        Points points = company.points();
        partner(company, points, PartnerKind.AUTHORITY, "与政府部门有往来", "works with an authority");
        partner(company, points, PartnerKind.ASSOCIATION, "与行业协会有往来", "works with an association");
        return points.some(
                        "对外分享过经验",
                        "practice has been shared outside",
                        company.all(ExternalEngagement.class, engagement -> SHARING.contains(engagement.getKind())),
                        Fix.of(
                                "请对外分享一次经验。",
                                "Share a practice with the outside.",
                                "engagement … with association kind sharing by … on …"))
                .verdict();
    }

    private static void partner(Company company, Points points, PartnerKind partner, String zh, String en) {
        points.some(
                zh,
                en,
                company.all(
                        ExternalEngagement.class,
                        engagement -> engagement.getPartner() == partner
                                && company.today().hasHappened(engagement.getDate())),
                Fix.of(
                        "请记录一次往来。",
                        "Record an engagement.",
                        "engagement … with " + partner.getLiteral() + " kind cooperation by … on …"));
    }
}
