package dev.qualis.conformity.iso;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.compliance.Obligation;
import dev.qualis.model.qms.compliance.RiskPoint;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.strategy.Action;
import dev.qualis.model.qms.strategy.ChangeEvent;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.strategy.Initiative;
import dev.qualis.model.qms.strategy.Risk;
import dev.qualis.model.qms.strategy.RiskResponse;
import dev.qualis.model.qms.sustainability.EmissionSource;
import dev.qualis.model.qms.sustainability.Material;
import dev.qualis.model.qms.sustainability.SustainabilityTarget;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** Clause 6: risks and opportunities, obligations, objectives and the plans for them, changes. */
final class Planning {

    private Planning() {}

    static Verdict risks(Company company) {
        List<Risk> risks = company.all(Risk.class);
        return company.points()
                .some(
                        "风险和机遇已确定",
                        "risks and opportunities are named",
                        risks,
                        Fix.of(
                                "请写出风险和机遇。",
                                "Name a risk or an opportunity.",
                                "risk … likelihood 3 impact 3 owned by …"))
                .eachIfAny(
                        "每个风险都已评价",
                        "each is rated",
                        risks,
                        risk -> risk.getLikelihood() != null && risk.getImpact() != null,
                        Fix.of("请评价可能性和影响程度。", "Rate likelihood and impact.", "likelihood 3 impact 3"))
                .verdict();
    }

    static Verdict riskActions(Company company) {
        List<Risk> risks = company.all(Risk.class);
        return company.points()
                .each(
                        "每个风险都有应对",
                        "something is done about each risk",
                        risks,
                        risk -> risk.getControl() != null
                                || !risk.getBy().isEmpty()
                                || risk.getResponse() == RiskResponse.ACCEPT,
                        Fix.of("请写明应对措施。", "Say what is done about the risk.", "control \"…\" | \"…\""))
                .each(
                        "应对的效果得到评价",
                        "the effect is judged",
                        risks,
                        risk -> risk.getMeasurement() != null
                                || risk.getMetric() != null
                                || risk.getReviewed() != null
                                || risk.getResidualLikelihood() != null,
                        Fix.of("请写明怎样评价效果。", "Say how the effect is judged.", "measurement \"…\" | \"…\""))
                .verdict();
    }

    static Verdict objectives(Company company) {
        List<Goal> goals = company.all(Goal.class);
        return company.points()
                .some(
                        "有质量目标",
                        "there are objectives",
                        goals,
                        Fix.of("请写出质量目标。", "Set an objective.", "goal … of … to … by … owned by …"))
                .eachIfAny(
                        "每个目标可以测量",
                        "each can be measured",
                        goals,
                        goal -> goal.getMetric() != null && goal.getTarget() != null,
                        Fix.of("请写明指标和目标值。", "Name metric and target.", "of … to … by …"))
                .verdict();
    }

    static Verdict objectivePlans(Company company) {
        List<Goal> goals = company.all(Goal.class);
        Set<Goal> served = new HashSet<>();
        company.all(Action.class).forEach(action -> served.addAll(action.getServes()));
        company.all(Initiative.class).forEach(initiative -> served.addAll(initiative.getServes()));
        return company.points()
                .each(
                        "每个目标有负责人和期限",
                        "each objective has an owner and a day",
                        goals,
                        goal -> goal.getOwner() != null && goal.getTargetPeriod() != null,
                        Fix.of("请写明目标的责任人和期限。", "Name owner and period of the objective.", "owned by …"))
                .each(
                        "每个目标有措施",
                        "each objective has an action",
                        goals,
                        served::contains,
                        Fix.of(
                                "请写明实现目标的措施。",
                                "Plan an action for the objective.",
                                "plan … for … { action … serves … owned by … }"))
                .verdict();
    }

    static Verdict changes(Company company) {
        List<ChangeEvent> changes = company.all(ChangeEvent.class);
        return company.points()
                .each(
                        "变更的目的已写明",
                        "the purpose of changes is stated",
                        changes,
                        change -> change.getPurpose() != null
                                || change.getNoImpact() != null
                                || !change.getRevisions().isEmpty(),
                        Fix.of(
                                "请写明变更目的。",
                                "State the purpose of the change.",
                                "change … on … { owner … purpose \"…\" consequences \"…\" }"))
                .each(
                        "变更的后果得到考虑",
                        "their consequences are considered",
                        changes,
                        change -> change.getConsequences() != null
                                || change.getNoImpact() != null
                                || !change.getRevisions().isEmpty(),
                        Fix.of("请写明潜在后果。", "State what may follow.", "consequences \"…\" | \"…\""))
                .each(
                        "变更有负责人",
                        "somebody answers for them",
                        changes,
                        change -> change.getOwner() != null || change.getNoImpact() != null,
                        Fix.of("请写明变更负责人。", "Name the owner of the change.", "owner …"))
                .verdict();
    }

    static Verdict aspects(Company company) {
        List<NamedElement> aspects = new ArrayList<>(company.all(EmissionSource.class));
        aspects.addAll(company.all(Material.class));
        return company.points()
                .some(
                        "环境因素已确定",
                        "environmental aspects are named",
                        aspects,
                        Fix.of(
                                "请写出排放源或有害材料。",
                                "Name an emission source or a material.",
                                "emission source … scope scope1"))
                .eachIfAny(
                        "每个环境因素已量化、控制或说明不适用",
                        "each is measured, controlled or said not to apply",
                        aspects,
                        Planning::isControlled,
                        Fix.of("请写明活动数据或控制。", "State activity data or controls.", "supplier control \"…\""))
                .verdict();
    }

    private static boolean isControlled(NamedElement aspect) {
        return aspect instanceof EmissionSource source
                ? !source.getActivity().isEmpty() || source.getNotApplicable() != null
                : aspect instanceof Material material
                        && (material.getSupplierControl() != null || material.getTest() != null || !material.isRisk());
    }

    static Verdict obligations(Company company) {
        List<Obligation> obligations = company.all(Obligation.class);
        return company.points()
                .some(
                        "合规义务已登记",
                        "obligations are registered",
                        obligations,
                        Fix.of(
                                "请登记合规义务。",
                                "Register an obligation.",
                                "register … { obligation … { source law \"…\" in CN } }"))
                .eachIfAny(
                        "每项义务按期评审",
                        "each is reviewed in time",
                        obligations,
                        each -> company.today().isCurrent(each.getReviewed(), each.getInterval()),
                        Fix.of(
                                "请评审并写明日期和间隔。",
                                "Review it and state day and interval.",
                                "reviewed on … every 12 months"))
                .verdict();
    }

    static Verdict complianceRisks(Company company) {
        List<EObject> points = new ArrayList<>(company.all(RiskPoint.class));
        return company.points()
                .some(
                        "合规风险点已确定",
                        "points of compliance risk are named",
                        points,
                        Fix.of("请写出合规风险点。", "Name a risk point of an obligation.", "risk point \"…\" control \"…\""))
                .holds(
                        "每个风险点有控制",
                        "each has a control",
                        !points.isEmpty()
                                && company.all(RiskPoint.class).stream().allMatch(point -> point.getControl() != null),
                        points,
                        Fix.of("请写明控制措施。", "State the control.", "control \"…\" | \"…\""))
                .verdict();
    }

    static Verdict greenObjectives(Company company) {
        List<SustainabilityTarget> targets = company.all(SustainabilityTarget.class);
        return company.points()
                .some(
                        "有环境目标",
                        "there are environmental objectives",
                        targets,
                        Fix.of(
                                "请写出可持续目标。",
                                "Set a sustainability target.",
                                "sustainability target … from … in … to … by … owned by …"))
                .eachIfAny(
                        "每个目标有目标值",
                        "each has a target",
                        targets,
                        target -> target.getTarget() != null,
                        Fix.of("请写明目标值。", "State the target.", "to … by …"))
                .verdict();
    }

    static Verdict greenPlans(Company company) {
        return company.points()
                .each(
                        "每个环境目标有措施和责任人",
                        "each environmental objective has actions and an owner",
                        company.all(SustainabilityTarget.class),
                        target -> !target.getActions().isEmpty() && target.getOwner() != null,
                        Fix.of("请写明措施。", "Plan an action.", "action … owned by …"))
                .verdict();
    }
}
