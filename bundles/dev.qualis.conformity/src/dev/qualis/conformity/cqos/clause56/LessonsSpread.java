package dev.qualis.conformity.cqos.clause56;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.improvement.BestPractice;
import dev.qualis.model.qms.improvement.ImprovementProject;
import dev.qualis.model.qms.improvement.RollOut;
import java.util.List;

/**
 * 5.6 d (should): closed projects leave a lesson; best practices are spread inside and along the supply chain. A roll-out
 * counts unless its day lies ahead; to whom it went need not be in the model. Where no
 * project is closed yet, nothing was summed up yet.
 */
public final class LessonsSpread implements Rule {

    @Override
    public String clause() {
        return "5.6.d";
    }

    @Override
    public Verdict judge(Company company) {
        List<RollOut> rollOuts = company.all(BestPractice.class).stream()
                .flatMap(practice -> practice.getRollOuts().stream())
                .filter(rollOut -> company.today().stands(rollOut.getDate()))
                .toList();
        return company.points()
                .each(
                        "已完成的项目都总结了经验",
                        "each closed project left a lesson",
                        company.all(
                                ImprovementProject.class,
                                project -> company.today().hasHappened(project.getClosed())),
                        project -> ModelTexts.isWritten(project.getLesson()),
                        Fix.of("请总结项目经验。", "Sum up the lesson of the project.", "closed on … lesson \"…\" | \"…\""))
                .some(
                        "有最佳实践在内部推广",
                        "a best practice is spread inside",
                        rollOuts.stream()
                                .filter(rollOut -> !rollOut.isExternal())
                                .toList(),
                        Fix.of(
                                "请在企业内部推广该经验。",
                                "Spread the practice inside the company.",
                                "roll out \"…\" | \"…\" to … on …"))
                .some(
                        "有最佳实践在外部推广",
                        "a best practice is spread outside",
                        rollOuts.stream().filter(RollOut::isExternal).toList(),
                        Fix.of(
                                "请向上下游推广该经验。",
                                "Spread the practice along the supply chain.",
                                "external roll out \"…\" | \"…\" on …"))
                .verdict();
    }
}
