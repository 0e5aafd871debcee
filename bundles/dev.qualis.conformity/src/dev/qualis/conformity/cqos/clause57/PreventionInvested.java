package dev.qualis.conformity.cqos.clause57;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.economics.CostAccount;
import dev.qualis.model.qms.economics.CostCategory;
import dev.qualis.model.qms.economics.CostGroup;
import dev.qualis.model.qms.economics.EconomicAnalysis;
import dev.qualis.model.qms.economics.HiddenRisk;
import dev.qualis.model.qms.economics.PreventionMeasure;
import dev.qualis.model.qms.enterprise.LifeCyclePhase;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * 5.7.1.3 (should): prevention over the life cycle cuts later failure and hidden risk. The guide wants the whole life
 * cycle, but sensibly: which phases is left to the firm, as long as there is prevention before and from production on. It
 * is bound to the failure costs that it reduces; what a measure costs is not asked. Recall and lawsuit are examples of
 * hidden risk; at least one risk has a cost, of its own or in an account.
 */
public final class PreventionInvested implements Rule {

    private static final Set<LifeCyclePhase> BEFORE =
            EnumSet.of(LifeCyclePhase.CONCEPT, LifeCyclePhase.DESIGN, LifeCyclePhase.VERIFICATION);
    private static final Set<LifeCyclePhase> FROM = EnumSet.of(
            LifeCyclePhase.PRODUCTION, LifeCyclePhase.DELIVERY, LifeCyclePhase.USAGE, LifeCyclePhase.END_OF_LIFE);
    private static final Set<CostCategory> FAILURE =
            EnumSet.of(CostCategory.INTERNAL_FAILURE, CostCategory.EXTERNAL_FAILURE);

    @Override
    public String clause() {
        return "5.7.1.3";
    }

    @Override
    public Verdict judge(Company company) {
        if (company.all(EconomicAnalysis.class).isEmpty()) {
            return EconomicsAnalysed.none();
        }
        List<PreventionMeasure> measures = company.all(EconomicAnalysis.class).stream()
                .flatMap(analysis -> analysis.getMeasures().stream())
                .toList();
        List<HiddenRisk> risks = company.all(HiddenRisk.class);
        return company.points()
                .some(
                        "投产之前有预防投入",
                        "there is prevention before production",
                        in(BEFORE, measures),
                        Fix.of(
                                "请写明预防措施。",
                                "Name a measure of prevention.",
                                "prevention … in design amount CNY … reduces …"))
                .some(
                        "投产之后有预防投入",
                        "there is prevention from production on",
                        in(FROM, measures),
                        Fix.of(
                                "请写明预防措施。",
                                "Name a measure of prevention.",
                                "prevention … in production amount CNY … reduces …"))
                .some(
                        "预防措施对应要降低的失败成本",
                        "a measure names the failure costs that it reduces",
                        measures.stream()
                                .filter(measure ->
                                        measure.getReduces().stream().anyMatch(PreventionInvested::isOfFailure))
                                .toList(),
                        Fix.of(
                                "请写明该措施降低哪个科目。",
                                "Name the account of failure costs that the measure reduces.",
                                "reduces …"))
                .some(
                        "估算了隐性风险成本",
                        "the cost of a hidden risk is estimated",
                        risks.stream().filter(PreventionInvested::hasCost).toList(),
                        Fix.of(
                                "请估算隐性风险。",
                                "Estimate a hidden risk.",
                                "hidden risk \"…\" | \"…\" amount CNY … answered by …"))
                .verdict();
    }

    private static List<PreventionMeasure> in(Collection<LifeCyclePhase> phases, List<PreventionMeasure> measures) {
        return measures.stream()
                .filter(measure -> phases.contains(measure.getPhase()))
                .toList();
    }

    /** A hidden risk has a cost of its own, or that of the account in which it is kept. */
    private static boolean hasCost(HiddenRisk risk) {
        CostAccount account = risk.getAccount();
        return risk.getAmount() != null
                || account != null && (account.getActual() != null || account.getPlanned() != null);
    }

    private static boolean isOfFailure(CostAccount account) {
        return account.eContainer() instanceof CostGroup group && FAILURE.contains(group.getCategory());
    }
}
