package dev.qualis.conformity.cqos.clause55;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.compliance.ComplianceTraining;
import dev.qualis.model.qms.compliance.Obligation;
import dev.qualis.model.qms.compliance.RiskPoint;
import dev.qualis.model.qms.compliance.TrainingTopic;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.ProductLine;
import dev.qualis.model.qms.process.Process;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/**
 * 5.5.2 c (should): training in the last year on risks, consequences and controls. Looks at the topics and at the audience:
 * each department with obligations, which are those that own a process with a risk point and those that an obligation
 * concerns or applies to; a product line is sold, not trained. A department of the audience stands for itself; for those below it where
 * the training says so. A training without a day is a standing one.
 */
public final class PeopleTrained implements Rule {

    @Override
    public String clause() {
        return "5.5.2.c";
    }

    @Override
    public Verdict judge(Company company) {
        List<ComplianceTraining> trainings = company.all(
                ComplianceTraining.class,
                training -> training.getDate() == null || company.today().isOfLastYear(training.getDate()));
        Set<EObject> trained = new HashSet<>();
        trainings.forEach(
                training -> trained.addAll(company.units().meant(training.getAudience(), training.isSubunits())));
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
                        Fix.of("请补上内容。", "Add the topic.", "topics ‹missing›"))
                .eachIfAny(
                        "承担合规要求的部门都受过培训",
                        "each department with obligations was trained",
                        unitsWithObligations(company),
                        trained::contains,
                        Fix.of("请培训该部门。", "Train the unit.", "audience …"))
                .verdict();
    }

    /** The departments that own a process with a risk point, and those that an obligation concerns. */
    private static List<OrganisationalUnit> unitsWithObligations(Company company) {
        Stream<OrganisationalUnit> owners = company.all(RiskPoint.class).stream()
                .map(RiskPoint::getProcess)
                .filter(Objects::nonNull)
                .map(Process::getOwner)
                .filter(Objects::nonNull)
                .map(Position::getUnit);
        Stream<OrganisationalUnit> bound =
                company.all(Obligation.class, obligation -> obligation.getNotApplicable() == null).stream()
                        .flatMap(obligation ->
                                Stream.concat(obligation.getAppliesTo().stream(), obligation.getUnits().stream()))
                        .filter(OrganisationalUnit.class::isInstance)
                        .map(OrganisationalUnit.class::cast);
        return Stream.concat(owners, bound)
                .filter(Objects::nonNull)
                .filter(unit -> !(unit instanceof ProductLine))
                .distinct()
                .toList();
    }
}
