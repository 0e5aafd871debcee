package dev.qualis.conformity.cqos.clause52;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.strategy.ContextFactor;

/** 5.2.1 b: the inside and the outside are analysed. The five kinds of factor in the guide are examples. */
public final class ContextAnalysed implements Rule {

    @Override
    public String clause() {
        return "5.2.1.b";
    }

    @Override
    public Verdict judge(Company company) {
        return company.points()
                .some(
                        "分析了外部环境",
                        "the outside is analysed",
                        company.all(ContextFactor.class, factor -> !factor.isInternal()),
                        Fix.of("请写出外部因素。", "Name a factor outside.", "context competition \"…\" | \"…\""))
                .some(
                        "分析了内部环境",
                        "the inside is analysed",
                        company.all(ContextFactor.class, ContextFactor::isInternal),
                        Fix.of("请写出内部因素。", "Name a factor inside.", "internal context resources \"…\" | \"…\""))
                .verdict();
    }
}
