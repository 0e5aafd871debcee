package dev.qualis.design.services;

import dev.qualis.analysis.strategy.Attainment;
import dev.qualis.analysis.strategy.TargetStatus;
import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.strategy.Action;
import dev.qualis.model.qms.strategy.AnnualTarget;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.strategy.Milestone;
import dev.qualis.model.qms.strategy.Plan;
import dev.qualis.model.qms.strategy.Strategy;
import dev.qualis.model.qms.strategy.StrategyFactory;
import dev.qualis.model.value.LocalizedText;
import dev.qualis.model.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;

/** Goals as rows with the actions that serve them below: the goal and plan table. Cells that do not apply are empty. */
public class PlanServices {

    /** What measures a goal. */
    public String planMetric(NamedElement element) {
        return element instanceof Goal goal
                        && goal.getMetric() != null
                        && !goal.getMetric().eIsProxy()
                ? ProjectFacts.of(goal).title(goal.getMetric())
                : "";
    }

    /** Where a goal starts, and when. */
    public String planBaseline(NamedElement element) {
        return element instanceof Goal goal
                ? Quantities.dated(goal.getBaseline(), goal.getBaselinePeriod(), ProjectFacts.of(goal))
                : "";
    }

    /** What a goal or an action is to reach. */
    public String planTarget(NamedElement element) {
        return switch (element) {
            case Goal goal -> Quantities.dated(goal.getTarget(), goal.getTargetPeriod(), ProjectFacts.of(goal));
            case Action action -> Quantities.text(action.getTarget(), ProjectFacts.of(action));
            default -> "";
        };
    }

    /** The targets of a goal by year. */
    public String planYears(NamedElement element) {
        return element instanceof Goal goal
                ? Quantities.byPeriod(
                        goal.getAnnualTargets().stream()
                                .filter(target -> target.getPeriod() != null && target.getValue() != null)
                                .collect(Collectors.toMap(
                                        AnnualTarget::getPeriod, AnnualTarget::getValue, (first, second) -> first)),
                        ProjectFacts.of(goal))
                : "";
    }

    private static Optional<Attainment> attainment(NamedElement element) {
        return switch (element) {
            case Goal goal -> ProjectFacts.of(goal).cascade().of(goal);
            case Action action ->
                ProjectFacts.of(action).cascade().of(action).flatMap(progress -> progress.attainment());
            default -> Optional.empty();
        };
    }

    /** The newest actual value, and what it means for the target of the year. */
    public String planActual(NamedElement element) {
        ProjectFacts facts = ProjectFacts.of(element);
        return attainment(element)
                .filter(attainment -> attainment.actual().isPresent())
                .map(attainment -> Quantities.dated(
                                attainment.actual().get(),
                                attainment.actualPeriod().orElse(null),
                                facts)
                        + "\n" + attainment.status().label(facts.language()))
                .orElse("");
    }

    private static boolean stands(NamedElement element, TargetStatus status) {
        return attainment(element)
                .filter(attainment -> attainment.status() == status)
                .isPresent();
    }

    /** Whether the actual value is as good as the target of the year. */
    public boolean isTargetMet(NamedElement element) {
        return stands(element, TargetStatus.MET);
    }

    /** Whether it is not as far as it has to be by now, and the year is not over. */
    public boolean isTargetRunning(NamedElement element) {
        return stands(element, TargetStatus.BEHIND);
    }

    /** Whether it was not good enough when the year was over. */
    public boolean isTargetMissed(NamedElement element) {
        return stands(element, TargetStatus.MISSED);
    }

    /** Whether a milestone of an action is overdue. */
    public boolean hasOverdueMilestone(NamedElement element) {
        return element instanceof Action action
                && ProjectFacts.of(action)
                        .cascade()
                        .of(action)
                        .filter(progress -> !progress.overdue().isEmpty())
                        .isPresent();
    }

    /** Who answers for it. */
    public String planOwner(NamedElement element) {
        Position owner = switch (element) {
            case Goal goal -> goal.getOwner();
            case Action action -> action.getOwner();
            default -> null;
        };
        return owner == null || owner.eIsProxy() ? "" : ProjectFacts.of(element).title(owner);
    }

    /** How an action works. */
    public String planMethod(NamedElement element) {
        return element instanceof Action action ? ProjectFacts.of(action).text(action.getMethod(), action) : "";
    }

    /** The milestones of an action, a line each. */
    public String planMilestones(NamedElement element) {
        StrategyServices labels = new StrategyServices();
        List<Milestone> milestones = element instanceof Action action ? action.getMilestones() : List.of();
        return milestones.stream().map(labels::milestoneLabel).collect(Collectors.joining("\n"));
    }

    /** The method of an action with the text of the labels' language replaced. */
    LocalizedText remethoded(NamedElement element, String text) {
        return element instanceof Action action
                ? ElementServices.replaced(
                        action.getMethod(), text, ProjectFacts.of(action).isSecond(action))
                : null;
    }

    /** Whether an element is an action, the only row that has a method. */
    public boolean isAction(NamedElement element) {
        return element instanceof Action;
    }

    /** Whether an element is a goal, the only row that has a baseline. */
    public boolean isGoal(NamedElement element) {
        return element instanceof Goal;
    }

    /** The strategy that is meant by a click: the strategy itself, that of a goal, else the first one. */
    public Strategy asStrategy(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof Strategy strategy) {
                return strategy;
            }
        }
        return ProjectFacts.of(element).cascade().strategies().stream()
                .findFirst()
                .orElse(null);
    }

    /** The plan of the project into which a new action is put: the first, else a new one. May change the model. */
    public Plan planOfProject(EObject element) {
        ProjectFacts facts = ProjectFacts.of(element);
        return facts.index().all(Plan.class).stream()
                .findFirst()
                .orElseGet(() -> facts.root().map(file -> newPlan(file, facts)).orElse(null));
    }

    private static Plan newPlan(QualityModel file, ProjectFacts facts) {
        Plan plan = StrategyFactory.eINSTANCE.createPlan();
        plan.setName(ElementServices.freshName(plan, facts));
        file.getElements().add(plan);
        return plan;
    }

    /** The first year after a goal's baseline, its other targets and, without any, the model's date for a new target. */
    public Period nextYear(AnnualTarget target) {
        ProjectFacts facts = ProjectFacts.of(target);
        int last = facts.index().date().map(LocalDate::getYear).orElse(LocalDate.EPOCH.getYear()) - 1;
        if (target.eContainer() instanceof Goal goal) {
            last = goal.getBaselinePeriod() == null
                    ? last
                    : goal.getBaselinePeriod().last().getYear();
            for (AnnualTarget other : goal.getAnnualTargets()) {
                last = other.getPeriod() == null
                        ? last
                        : Math.max(last, other.getPeriod().last().getYear());
            }
        }
        return Period.parse(String.valueOf(last + 1));
    }
}
