package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.model.qms.organisation.EngagementKind;
import dev.qualis.model.qms.organisation.ExternalEngagement;
import dev.qualis.model.qms.organisation.PartnerKind;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;

/**
 * 4.3 k: works with authorities and associations, shares practice. The guide names sharing as a third thing beside the
 * two kinds of partner, so it is a point of its own here; who attends a forum or studies a case learns (6.4) and shares
 * nothing. The guide asks for no date: a standing engagement counts. The officer answers for it also by taking part in
 * person.
 */
public final class CooperationDuty extends Duty {

    public CooperationDuty() {
        super("4.3.k", null);
    }

    @Override
    List<? extends EObject> owned(Company company) {
        return held(
                company,
                engagement -> company.officer().isHeldBy(engagement.getBy())
                        && (engagement.getPartner() == PartnerKind.AUTHORITY
                                || engagement.getPartner() == PartnerKind.ASSOCIATION
                                || engagement.getKind() == EngagementKind.SHARING));
    }

    @Override
    Points means(Company company, Points points) {
        partner(company, points, PartnerKind.AUTHORITY, "与政府部门有往来", "works with an authority");
        partner(company, points, PartnerKind.ASSOCIATION, "与行业协会有往来", "works with an association");
        return points.some(
                "对外分享过经验",
                "practice has been shared outside",
                held(company, engagement -> engagement.getKind() == EngagementKind.SHARING),
                Fix.of(
                        "请对外分享一次经验。",
                        "Share a practice with the outside.",
                        "engagement … with association kind sharing by … on …"));
    }

    private static void partner(Company company, Points points, PartnerKind partner, String zh, String en) {
        points.some(
                zh,
                en,
                held(company, engagement -> engagement.getPartner() == partner),
                Fix.of(
                        "请记录一次往来。",
                        "Record an engagement.",
                        "engagement … with " + partner.getLiteral() + " kind cooperation by … on …"));
    }

    private static List<ExternalEngagement> held(Company company, Predicate<ExternalEngagement> wanted) {
        return company.all(
                ExternalEngagement.class,
                engagement -> company.today().stands(engagement.getDate()) && wanted.test(engagement));
    }
}
