package dev.qualis.conformity.cqos.clause58;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.model.qms.organisation.EngagementKind;
import dev.qualis.model.qms.organisation.ExternalEngagement;
import dev.qualis.model.qms.organisation.PartnerKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * 5.8 f (may): works with industry, academia and government for society and environment. Looks at partnerships and
 * cooperation, standing ones without a day included; a peer company is industry. To give a talk, to listen or to be
 * supervised is no cooperation.
 */
public final class Partnerships extends Option {

    private static final List<PartnerKind> PARTNERS =
            List.of(PartnerKind.INDUSTRY, PartnerKind.ACADEMIA, PartnerKind.AUTHORITY);

    private static final Set<EngagementKind> TOGETHER =
            EnumSet.of(EngagementKind.COOPERATION, EngagementKind.PARTNERSHIP);

    public Partnerships() {
        super("5.8.f");
    }

    @Override
    Points points(Company company) {
        List<ExternalEngagement> engagements = company.all(
                ExternalEngagement.class,
                engagement -> TOGETHER.contains(engagement.getKind())
                        && company.today().stands(engagement.getDate()));
        return company.points()
                .kinds(
                        "与产业、学术机构和政府都有合作",
                        "there is cooperation with industry, academia and government",
                        PARTNERS,
                        engagements.stream()
                                .map(ExternalEngagement::getPartner)
                                .map(partner -> partner == PartnerKind.PEER ? PartnerKind.INDUSTRY : partner)
                                .toList(),
                        engagements,
                        Fix.of(
                                "请记录一次合作。",
                                "Record a cooperation.",
                                "engagement … \"…\" | \"…\" with ‹first missing› kind partnership by … on …"));
    }
}
