package dev.qualis.conformity.cqos.clause56;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.improvement.ImprovementProject;
import dev.qualis.model.qms.improvement.PainPoint;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 5.6 b (should): goals and plans on pain points, managed. Looks at the pain point, target, plan and owner of each project,
 * and whether any pain point on record is left alone.
 */
public final class ProjectsManaged implements Rule {

    @Override
    public String clause() {
        return "5.6.b";
    }

    @Override
    public Verdict judge(Company company) {
        List<ImprovementProject> projects = company.all(ImprovementProject.class);
        Set<PainPoint> taken =
                projects.stream().map(ImprovementProject::getPainPoint).collect(Collectors.toSet());
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
                        project -> ModelTexts.isWritten(project.getTarget())
                                && ModelTexts.isWritten(project.getPlan())
                                && project.getOwner() != null,
                        Fix.of(
                                "请补全项目。",
                                "Complete the project.",
                                "owned by … { target \"…\" | \"…\" plan \"…\" | \"…\" }"))
                .eachIfAny(
                        "每个痛点都有项目承接",
                        "each pain point is taken up by a project",
                        company.all(PainPoint.class),
                        taken::contains,
                        Fix.of(
                                "请为该痛点立项。",
                                "Start a project for the pain point.",
                                "improvement project … \"…\" | \"…\" for … owned by … from …"))
                .verdict();
    }
}
