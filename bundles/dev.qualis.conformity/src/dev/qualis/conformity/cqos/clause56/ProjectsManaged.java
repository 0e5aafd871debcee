package dev.qualis.conformity.cqos.clause56;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Content;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.improvement.ImprovementProject;
import java.util.List;

/**
 * 5.6 b (should): goals and plans on pain points, managed. Looks at the pain point of each project and at its target, plan
 * and owner, which count each. A pain point that no project takes up yet costs nothing: to name it is the first step.
 */
public final class ProjectsManaged implements Rule {

    @Override
    public String clause() {
        return "5.6.b";
    }

    @Override
    public Verdict judge(Company company) {
        List<ImprovementProject> projects = company.all(ImprovementProject.class);

        return company.points()
                .each(
                        "每个项目都针对一个痛点",
                        "each project takes up a pain point",
                        projects,
                        project -> project.getPainPoint() != null,
                        Fix.of("请写明痛点。", "Name the pain point.", "improvement project … for …"))
                .contents(
                        "每个项目都有目标、计划和负责人",
                        "each project has a target, a plan and an owner",
                        projects,
                        List.of(
                                Content.of("目标", "a target", project -> ModelTexts.isWritten(project.getTarget())),
                                Content.of("计划", "a plan", project -> ModelTexts.isWritten(project.getPlan())),
                                Content.of("负责人", "an owner", project -> project.getOwner() != null)),
                        Fix.of(
                                "请补全项目。",
                                "Complete the project.",
                                "owned by … { target \"…\" | \"…\" plan \"…\" | \"…\" }"))
                .verdict();
    }
}
