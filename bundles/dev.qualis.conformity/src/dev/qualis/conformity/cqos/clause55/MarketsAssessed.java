package dev.qualis.conformity.cqos.clause55;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Gaps;
import dev.qualis.conformity.Markets;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.conformity.Wording;
import dev.qualis.model.qms.compliance.MarketAssessment;
import dev.qualis.model.qms.compliance.Obligation;
import dev.qualis.model.qms.compliance.RiskPoint;
import dev.qualis.model.qms.core.Language;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 5.5.2 b (should): each sales region is assessed for its policy, law and standards; liabilities are known; risk points
 * are found and treated. Looks at assessments of the markets of the enterprise and its products, at the liability of each
 * obligation, and at the control of each risk point. An assessment counts once held: the guide sets no interval.
 */
public final class MarketsAssessed implements Rule {

    @Override
    public String clause() {
        return "5.5.2.b";
    }

    @Override
    public Verdict judge(Company company) {
        List<MarketAssessment> assessments = company.all(
                MarketAssessment.class, assessment -> company.today().stands(assessment.getDate()));
        Set<String> assessed = assessments.stream()
                .map(MarketAssessment::getMarket)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<String> markets = new Markets(company).all();
        List<String> open =
                markets.stream().filter(market -> !assessed.contains(market)).toList();
        List<RiskPoint> points = company.all(RiskPoint.class);
        List<RiskPoint> bare = points.stream()
                .filter(point -> !ModelTexts.isWritten(point.getControl()))
                .toList();
        ModelTexts texts = ModelTexts.of(company.index());
        return company.points()
                .share(
                        "每个销售地域都做过合规评估",
                        "each sales region is assessed",
                        markets.isEmpty() ? 0 : (double) (markets.size() - open.size()) / markets.size(),
                        Gaps.of(
                                markets.size(),
                                open.stream()
                                        .map(market -> new Wording(market, market))
                                        .toList()),
                        assessments,
                        Fix.of(
                                "请评估该地域的政策、法规和责任。",
                                "Assess the region's policy, law and liability.",
                                "market assessment … \"…\" | \"…\" of " + (open.isEmpty() ? "CN" : open.getFirst())
                                        + " on …"))
                .each(
                        "每项要求都写明违反的后果",
                        "the liability of each demand is known",
                        company.all(Obligation.class, obligation -> obligation.getNotApplicable() == null),
                        obligation -> !obligation.getLiabilities().isEmpty(),
                        Fix.of("请写明法律后果。", "Name the liability.", "liability \"…\" | \"…\" severity 3"))
                .share(
                        "识别了风险点，每个都有控制措施",
                        "risk points are found, and each has a control",
                        points.isEmpty() ? 0 : (double) (points.size() - bare.size()) / points.size(),
                        Gaps.of(
                                points.size(),
                                bare.stream().map(point -> name(texts, point)).toList()),
                        points,
                        Fix.of(
                                "请写出风险点及其控制措施。",
                                "Name the risk point and its control.",
                                "risk point \"…\" | \"…\" control \"…\" | \"…\" in …"))
                .verdict();
    }

    private static Wording name(ModelTexts texts, RiskPoint point) {
        return new Wording(
                texts.text(point.getTitle(), point, Language.ZH), texts.text(point.getTitle(), point, Language.EN));
    }
}
