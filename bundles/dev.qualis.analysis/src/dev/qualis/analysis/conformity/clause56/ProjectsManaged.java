package dev.qualis.analysis.conformity.clause56;

import dev.qualis.analysis.conformity.Company;
import dev.qualis.analysis.conformity.Fix;
import dev.qualis.analysis.conformity.Rule;
import dev.qualis.analysis.conformity.Verdict;
import dev.qualis.model.qms.improvement.ImprovementProject;
import java.util.List;

/** 5.6 b: projects with a target and a plan take up pain points. */
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
                .each(
                        "每个项目都有目标、计划和负责人",
                        "each project has a target, a plan and an owner",
                        projects,
                        project -> Company.isWritten(project.getTarget())
                                && Company.isWritten(project.getPlan())
                                && project.getOwner() != null,
                        Fix.of(
                                "请补全项目。",
                                "Complete the project.",
                                "owned by … { target \"…\" | \"…\" plan \"…\" | \"…\" }"))
                .verdict();
    }
}
