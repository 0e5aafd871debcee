package dev.qualis.conformity.cqos.clause52;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.strategy.Risk;
import dev.qualis.model.qms.strategy.RiskResponse;
import dev.qualis.model.qms.strategy.Strategy;
import java.util.List;

/**
 * 5.2.1 d: the main risks and opportunities of the strategy are rated, owned and treated. Treated is what has a response,
 * of which to accept is one; the guide asks here for the analysis, and what is done about it is an initiative (5.2.1 f).
 */
public final class RisksTreated implements Rule {

    @Override
    public String clause() {
        return "5.2.1.d";
    }

    @Override
    public Verdict judge(Company company) {
        List<Risk> risks = company.all(Strategy.class).stream()
                .flatMap(strategy -> strategy.getRisks().stream())
                .toList();
        Fix add = Fix.of(
                "请补上所缺的风险或机遇。",
                "Add a risk or an opportunity of the missing kind.",
                "risk … likelihood 3 impact 4 response mitigate owned by …");
        return company.points()
                .some(
                        "识别了风险",
                        "risks are identified",
                        risks.stream().filter(risk -> !risk.isOpportunity()).toList(),
                        add)
                .some(
                        "识别了机遇",
                        "opportunities are identified",
                        risks.stream().filter(Risk::isOpportunity).toList(),
                        add)
                .each(
                        "每项都已评级、有负责人、有对策",
                        "each is rated, owned and treated",
                        risks,
                        RisksTreated::isTreated,
                        Fix.of(
                                "请补全该风险的评级、负责人和对策。",
                                "Rate, own and treat the risk.",
                                "likelihood 3 impact 4 response mitigate owned by …"))
                .verdict();
    }

    private static boolean isTreated(Risk risk) {
        return isRated(risk.getLikelihood())
                && isRated(risk.getImpact())
                && risk.getOwner() != null
                && risk.getResponse() != RiskResponse.UNSPECIFIED;
    }

    private static boolean isRated(Integer rating) {
        return rating != null && rating > 0;
    }
}
