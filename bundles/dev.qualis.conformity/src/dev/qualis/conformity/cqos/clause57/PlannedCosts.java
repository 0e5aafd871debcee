package dev.qualis.conformity.cqos.clause57;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.conformity.Wording;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.economics.CostGroup;
import dev.qualis.model.qms.economics.QualityCosts;
import java.util.List;

/** Amounts planned and targets set for a period, as 5.7.2.2 b asks for this one and g for the next. */
final class PlannedCosts {

    private final ModelTexts texts;
    private final List<QualityCosts> costs;

    PlannedCosts(Company company, List<QualityCosts> costs) {
        this.texts = ModelTexts.of(company.index());
        this.costs = costs;
    }

    Points addTo(Points points) {
        return points.each(
                        "每个科目都有计划金额",
                        "each account has a planned amount",
                        CostPeriods.accounts(costs),
                        account -> account.getPlanned() != null,
                        Fix.of("请写明计划金额。", "Plan the amount.", "planned CNY …"))
                .each(
                        "每类成本都有目标",
                        "each category has a target",
                        CostPeriods.groups(costs),
                        this::name,
                        group -> group.getTarget() != null,
                        Fix.of(
                                "请设定该类成本的目标。",
                                "Set the target of the category.",
                                "costs of prevention target 20 % { }"));
    }

    Wording name(CostGroup group) {
        return new Wording(
                texts.label(group.getCategory(), Language.ZH), texts.label(group.getCategory(), Language.EN));
    }
}
