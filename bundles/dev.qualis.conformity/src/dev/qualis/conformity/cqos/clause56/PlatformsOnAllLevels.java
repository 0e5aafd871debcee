package dev.qualis.conformity.cqos.clause56;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.improvement.ImprovementLevel;
import dev.qualis.model.qms.improvement.ImprovementPlatform;
import java.util.List;

/** 5.6 a: platforms of improvement at the strategic, the business and everyone's level. */
public final class PlatformsOnAllLevels implements Rule {

    @Override
    public String clause() {
        return "5.6.a";
    }

    @Override
    public Verdict judge(Company company) {
        List<ImprovementPlatform> platforms = company.all(ImprovementPlatform.class);
        return company.points()
                .kinds(
                        "战略、业务和全员三个层面都有平台",
                        "there is a platform at each of the three levels",
                        List.of(ImprovementLevel.STRATEGIC, ImprovementLevel.BUSINESS, ImprovementLevel.EVERYONE),
                        platforms.stream().map(ImprovementPlatform::getLevel).toList(),
                        platforms,
                        Fix.of("请搭建该层面的平台。", "Set up the platform.", "improvement platform … level ‹first missing›"))
                .verdict();
    }
}
