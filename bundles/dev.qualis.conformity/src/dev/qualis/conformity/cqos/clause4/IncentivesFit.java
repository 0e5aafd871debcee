package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.organisation.Incentive;
import dev.qualis.model.qms.organisation.IncentiveBasis;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 4.6 a: incentives fit needs, expectations and results. Looks at the factors analysed and what incentives fit. */
public final class IncentivesFit implements Rule {

    private static final List<IncentiveBasis> BASES =
            List.of(IncentiveBasis.NEEDS, IncentiveBasis.EXPECTATIONS, IncentiveBasis.RESULTS);

    @Override
    public String clause() {
        return "4.6.a";
    }

    @Override
    public Verdict judge(Company company) {
        List<Incentive> incentives = company.all(Incentive.class);
        Set<IncentiveBasis> fits = incentives.stream()
                .flatMap(incentive -> incentive.getFits().stream())
                .collect(Collectors.toSet());
        return company.points()
                .some(
                        "影响工作效能的因素已分析",
                        "what drives the officer's results is analysed",
                        incentives.stream()
                                .filter(incentive -> !incentive.getFactors().isEmpty())
                                .toList(),
                        Fix.of("请写出关键因素。", "Name the factors.", "factors \"…\" | \"…\""))
                .kinds(
                        "激励与需求、期望和成效相适应",
                        "incentives fit needs, expectations and results",
                        BASES,
                        fits,
                        incentives,
                        Fix.of("请说明激励与什么相适应。", "Say what the incentive fits.", "fits ‹missing›"))
                .verdict();
    }
}
