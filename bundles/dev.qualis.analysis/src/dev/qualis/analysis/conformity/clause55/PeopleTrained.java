package dev.qualis.analysis.conformity.clause55;

import dev.qualis.analysis.conformity.Company;
import dev.qualis.analysis.conformity.Fix;
import dev.qualis.analysis.conformity.Rule;
import dev.qualis.analysis.conformity.Verdict;
import dev.qualis.model.qms.compliance.ComplianceTraining;
import dev.qualis.model.qms.compliance.RiskPoint;
import dev.qualis.model.qms.compliance.TrainingTopic;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Process;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** 5.5.2 c: training in the last year on risks, consequences and controls, for each unit that owns a process with a risk point. */
public final class PeopleTrained implements Rule {

    @Override
    public String clause() {
        return "5.5.2.c";
    }

    @Override
    public Verdict judge(Company company) {
        List<ComplianceTraining> trainings =
                company.all(ComplianceTraining.class, training -> company.isOfLastYear(training.getDate()));
        Set<EObject> trained = company.withUnitsBelow(trainings.stream()
                .flatMap(training -> training.getAudience().stream())
                .toList());
        return company.points()
                .some(
                        "近一年有合规培训",
                        "there was training in the last year",
                        trainings,
                        Fix.of(
                                "请组织培训。",
                                "Train people.",
                                "compliance training … on … { audience … topics risks, consequences, controls }"))
                .kinds(
                        "讲到风险、后果和控制",
                        "it covered risks, consequences and controls",
                        List.of(TrainingTopic.RISKS, TrainingTopic.CONSEQUENCES, TrainingTopic.CONTROLS),
                        trainings.stream()
                                .flatMap(training -> training.getTopics().stream())
                                .toList(),
                        trainings,
                        Fix.of("请补上内容。", "Add the topic.", "topics risks, consequences, controls"))
                .eachIfAny(
                        "有合规风险点的部门都受过培训",
                        "each unit with a risk point was trained",
                        unitsWithRisk(company),
                        trained::contains,
                        Fix.of("请培训该部门。", "Train the unit.", "audience …"))
                .verdict();
    }

    private static List<OrganisationalUnit> unitsWithRisk(Company company) {
        return company.all(RiskPoint.class).stream()
                .map(RiskPoint::getProcess)
                .filter(Objects::nonNull)
                .map(Process::getOwner)
                .filter(Objects::nonNull)
                .map(Position::getUnit)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
