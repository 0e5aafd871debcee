package dev.qualis.conformity.cqos.clause56;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.improvement.ImprovementMethod;
import dev.qualis.model.qms.improvement.ImprovementProject;
import dev.qualis.model.qms.process.BusinessStage;
import dev.qualis.model.qms.process.Process;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 5.6 c: methods are in use from marketing to service, and projects work by them. Which methods is left to the firm; the
 * stages are those that its processes have, as it cannot use a method where it does nothing.
 */
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
                        "企业过程的各阶段都使用方法",
                        "a method is in use at each stage that the company's processes have",
                        stages(company),
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

    /** The stages of the company's processes; all six where no process names one. */
    private static List<BusinessStage> stages(Company company) {
        Set<BusinessStage> named =
                company.all(Process.class).stream().map(Process::getStage).collect(Collectors.toSet());
        List<BusinessStage> own = STAGES.stream().filter(named::contains).toList();
        return own.isEmpty() ? STAGES : own;
    }
}
