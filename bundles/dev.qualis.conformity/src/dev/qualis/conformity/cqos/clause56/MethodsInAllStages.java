package dev.qualis.conformity.cqos.clause56;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.improvement.ImprovementMethod;
import dev.qualis.model.qms.improvement.ImprovementProject;
import dev.qualis.model.qms.process.BusinessStage;
import java.util.List;

/** 5.6 c: methods are in use from marketing to service, and projects work by them. Which methods is left to the firm. */
public final class MethodsInAllStages implements Rule {

    private static final List<BusinessStage> STAGES = List.of(
            BusinessStage.MARKETING,
            BusinessStage.DESIGN,
            BusinessStage.SUPPLY,
            BusinessStage.PRODUCTION,
            BusinessStage.ENGINEERING,
            BusinessStage.SERVICE);

    @Override
    public String clause() {
        return "5.6.c";
    }

    @Override
    public Verdict judge(Company company) {
        List<ImprovementMethod> methods = company.all(
                ImprovementMethod.class, method -> !method.getStages().isEmpty());
        return company.points()
                .kinds(
                        "全过程都使用方法",
                        "a method is in use at each stage",
                        STAGES,
                        methods.stream()
                                .flatMap(method -> method.getStages().stream())
                                .toList(),
                        methods,
                        Fix.of(
                                "请写明方法用于哪些阶段。",
                                "Say where a method is in use.",
                                "improvement method … { stages ‹missing› }"))
                .each(
                        "每个项目都用了方法",
                        "each project works by a method",
                        company.all(ImprovementProject.class),
                        project -> !project.getMethods().isEmpty(),
                        Fix.of("请写明所用方法。", "Name the method.", "methods …"))
                .verdict();
    }
}
