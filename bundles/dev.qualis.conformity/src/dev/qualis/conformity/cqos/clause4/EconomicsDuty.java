package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.model.qms.economics.QualityCosts;
import dev.qualis.model.qms.organisation.QualityActivity;

/** 4.3 g: quality economics and a cost system. Looks for a system of quality costs; its parts are judged in 5.7. */
public final class EconomicsDuty extends Duty {

    public EconomicsDuty() {
        super("4.3.g", QualityActivity.COSTING);
    }

    @Override
    Points means(Company company, Points points) {
        return points.some(
                "有质量成本系统",
                "there is a system of quality costs",
                company.all(QualityCosts.class),
                Fix.of("请建立质量成本系统。", "Keep quality costs.", "quality costs … for ‹year› in CNY { }"));
    }
}
