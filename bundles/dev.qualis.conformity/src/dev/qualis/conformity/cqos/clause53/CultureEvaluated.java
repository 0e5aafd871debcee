package dev.qualis.conformity.cqos.clause53;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.culture.CultureModel;

/** 5.3.2 d: a model evaluates the culture by results. Its five dimensions are options of the guide, not demanded. */
public final class CultureEvaluated implements Rule {

    @Override
    public String clause() {
        return "5.3.2.d";
    }

    @Override
    public Verdict judge(Company company) {
        return company.points()
                .some(
                        "有文化评估模型",
                        "there is a model to evaluate the culture",
                        company.all(CultureModel.class),
                        Fix.of(
                                "请建立质量文化的评估模型。",
                                "Set up a model for evaluating the culture.",
                                "culture model … { dimensions planning measured by … }"))
                .some(
                        "以结果指标评价",
                        "it has a metric of results",
                        company.all(
                                CultureModel.class, model -> !model.getResults().isEmpty()),
                        Fix.of("请为文化评估模型配上结果指标。", "Give the culture model a metric of results.", "measured by …"))
                .verdict();
    }
}
