package dev.qualis.conformity.cqos.clause52;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Content;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.strategy.Risk;
import dev.qualis.model.qms.strategy.RiskResponse;
import dev.qualis.model.qms.strategy.Strategy;
import java.util.List;

/**
 * 5.2.1 d: the main risks and opportunities are rated, owned and treated, each of which counts. They are those of the
 * strategy and those that stand by themselves; the risks of a process are judged in 5.4 b. Treated is what has a response,
 * of which to accept is one, or a control; what is done about it besides is an initiative (5.2.1 f).
 */
public final class RisksTreated implements Rule {

    @Override
    public String clause() {
        return "5.2.1.d";
    }

    @Override
    public Verdict judge(Company company) {
        List<Risk> risks =
                company.all(Risk.class, risk -> risk.getProcess() == null || risk.eContainer() instanceof Strategy);
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
                .contents(
                        "每项都已评级、有负责人、有对策",
                        "each is rated, owned and treated",
                        risks,
                        List.of(
                                Content.of("评级", "a rating", RisksTreated::isRated),
                                Content.of("负责人", "an owner", risk -> risk.getOwner() != null),
                                Content.of("对策", "a treatment", RisksTreated::isTreated)),
                        Fix.of(
                                "请补全该风险的评级、负责人和对策。",
                                "Rate, own and treat the risk.",
                                "likelihood 3 impact 4 response mitigate owned by …"))
                .verdict();
    }

    private static boolean isRated(Risk risk) {
        return isRated(risk.getLikelihood()) && isRated(risk.getImpact());
    }

    private static boolean isRated(Integer rating) {
        return rating != null && rating > 0;
    }

    private static boolean isTreated(Risk risk) {
        return risk.getResponse() != RiskResponse.UNSPECIFIED || ModelTexts.isWritten(risk.getControl());
    }
}
