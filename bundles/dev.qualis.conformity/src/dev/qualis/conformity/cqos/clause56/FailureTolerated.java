package dev.qualis.conformity.cqos.clause56;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.improvement.ImprovementCulture;

/** 5.6: a climate that tolerates failure and improves actively: a statement with a mechanism. */
public final class FailureTolerated implements Rule {

    @Override
    public String clause() {
        return "5.6";
    }

    @Override
    public Verdict judge(Company company) {
        return company.points()
                .some(
                        "倡导改进与创新氛围",
                        "a culture of improvement is stated",
                        company.all(ImprovementCulture.class),
                        Fix.of(
                                "请写明对创新失败的包容。",
                                "State that failure in innovation is tolerated.",
                                "improvement culture … { mechanism \"…\" | \"…\" }"))
                .each(
                        "有机制保障",
                        "a mechanism upholds it",
                        company.all(ImprovementCulture.class),
                        culture -> ModelTexts.isWritten(culture.getMechanism()),
                        Fix.of("请写明机制。", "Name the mechanism.", "mechanism \"容错\" | \"Tolerance\""))
                .verdict();
    }
}
