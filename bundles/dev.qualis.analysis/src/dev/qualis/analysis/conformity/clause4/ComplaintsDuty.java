package dev.qualis.analysis.conformity.clause4;

import dev.qualis.analysis.conformity.Company;
import dev.qualis.analysis.conformity.Fix;
import dev.qualis.analysis.conformity.Rule;
import dev.qualis.analysis.conformity.Verdict;
import dev.qualis.model.qms.process.ComplaintChannel;
import dev.qualis.model.qms.process.SatisfactionSurvey;

/** 4.3 i: complaints collected, handled, analysed; satisfaction measured. Looks at channels and surveys. */
public final class ComplaintsDuty implements Rule {

    @Override
    public String clause() {
        return "4.3.i";
    }

    @Override
    public Verdict judge(Company company) {
        return company.points()
                .each(
                        "投诉有人收集、处理和分析",
                        "complaints are collected, handled and analysed by someone",
                        company.all(ComplaintChannel.class),
                        channel -> channel.getCollectedBy() != null
                                && channel.getHandledBy() != null
                                && channel.getAnalysedBy() != null,
                        Fix.of(
                                "请指定投诉的收集、处理和分析者。",
                                "Name who collects, handles and analyses complaints.",
                                "complaint channel … { collected by … handled by … analysed by … }"))
                .some(
                        "满意度调查在周期之内",
                        "a survey of satisfaction is within its interval",
                        company.all(
                                SatisfactionSurvey.class,
                                survey -> company.today().isCurrent(survey.getDate(), survey.getInterval())),
                        Fix.of("请开展满意度调查。", "Run a survey.", "survey … on … every 12 months measures …"))
                .verdict();
    }
}
