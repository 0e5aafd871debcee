package dev.qualis.design.services;

import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.AuthorityKind;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.strategy.Action;
import dev.qualis.model.qms.strategy.AnnualTarget;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.strategy.Milestone;
import dev.qualis.model.qms.strategy.Plan;
import dev.qualis.model.qms.strategy.Risk;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Audits and messages of the rules for goals, plans, risks and authorities; see {@link RuleServices}. */
public class PlanRuleServices {
    private static final int LEAST = 1;
    private static final int MOST = 5;

    private static String said(NamedElement element, String chinese, String english) {
        ProjectFacts facts = ProjectFacts.of(element);
        return facts.choose(chinese, english).replace("{0}", facts.title(element));
    }

    /** Whether a goal ends after it begins. */
    public boolean endsLater(Goal goal) {
        Period begin = goal.getBaselinePeriod();
        Period end = goal.getTargetPeriod();
        return begin == null || end == null || end.last().isAfter(begin.last());
    }

    /** Says that it does not. */
    public String goalPeriod(Goal goal) {
        return said(goal, "目标“{0}”的结束期间不晚于开始期间。", "Goal '{0}' does not end after its beginning.");
    }

    /** Whether baseline, target and annual targets are in the unit of the metric or, without one, of the baseline. */
    public boolean isInOneUnit(Goal goal) {
        Metric metric = goal.getMetric();
        UnitOfMeasure unit = metric != null && !metric.eIsProxy() ? metric.getUnit() : unit(goal.getBaseline());
        return isIn(unit, goal.getBaseline())
                && isIn(unit, goal.getTarget())
                && goal.getAnnualTargets().stream().map(AnnualTarget::getValue).allMatch(value -> isIn(unit, value));
    }

    private static UnitOfMeasure unit(Quantity quantity) {
        return quantity == null ? null : quantity.unit();
    }

    private static boolean isIn(UnitOfMeasure unit, Quantity value) {
        return unit == null || value == null || unit.equals(value.unit());
    }

    /** Says that they are not. */
    public String goalUnitMismatch(Goal goal) {
        return said(goal, "目标“{0}”的数值单位不一致。", "Goal '{0}' has values in different units.");
    }

    /** Whether a goal has at most one target for each year. */
    public boolean hasOneTargetAYear(Goal goal) {
        Set<Period> seen = new HashSet<>();
        return goal.getAnnualTargets().stream()
                .filter(target -> target.getPeriod() != null && target.getValue() != null)
                .allMatch(target -> seen.add(target.getPeriod()));
    }

    /** Says that it has several. */
    public String goalYearDuplicate(Goal goal) {
        return said(goal, "目标“{0}”在同一年有两个目标值。", "Goal '{0}' has two targets for one year.");
    }

    /** Whether a milestone lies in the period of its plan. */
    public boolean isWithinPlan(Milestone milestone) {
        return !(milestone.eContainer() instanceof Action action)
                || !(action.eContainer() instanceof Plan plan)
                || plan.getPeriod() == null
                || milestone.getDate() == null
                || plan.getPeriod().contains(milestone.getDate());
    }

    /** Says that it does not. */
    public String milestoneOutside(Milestone milestone) {
        return said(milestone, "里程碑“{0}”不在计划期间之内。", "Milestone '{0}' lies outside the period of its plan.");
    }

    /** Whether likelihood and impact are from 1 to 5 where they are stated. */
    public boolean isInScale(Risk risk) {
        return isInScale(risk.getLikelihood()) && isInScale(risk.getImpact());
    }

    private static boolean isInScale(Integer rating) {
        return rating == null || rating >= LEAST && rating <= MOST;
    }

    /** Says that one of them is not. */
    public String scaleRange(Risk risk) {
        return said(risk, "风险“{0}”的评分超出 1 至 5。", "Risk '{0}' is rated outside 1 to 5.");
    }

    /** Whether every veto of a position is over something. */
    public boolean hasObjectOfVeto(Position position) {
        return position.getAuthorities().stream()
                .filter(authority -> authority.getKinds().contains(AuthorityKind.VETO))
                .map(authority -> List.of(authority.getOver(), authority.getAt()))
                .noneMatch(objects -> objects.stream().allMatch(List::isEmpty));
    }

    /** Says that one is not. */
    public String vetoOverNothing(Position position) {
        return said(position, "岗位“{0}”的否决权没有对象。", "Position '{0}' has a veto over nothing.");
    }
}
