package dev.qualis.conformity.cqos.clause54;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.DecisionMetrics;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.process.DigitalCapability;
import dev.qualis.model.qms.process.DigitalFacet;
import java.util.List;

/**
 * 5.4 f (should): quality management goes digital. Looks at the five facets and at prediction, where the guide sees it
 * lead; each counts when rated above zero with evidence. Further at the data platform and the metrics it supplies, at who
 * owns the definition of each metric of a layer, and at alerts for the critical metrics or, where none is marked, for all.
 * Where nothing is digital, owners and alerts count for nothing.
 */
public final class DigitalFacets implements Rule {

    private static final List<DigitalFacet> FACETS = List.of(
            DigitalFacet.MOVED_ONLINE,
            DigitalFacet.KEPT_ONLINE,
            DigitalFacet.AUTOMATED,
            DigitalFacet.INTELLIGENT,
            DigitalFacet.VISUALISED,
            DigitalFacet.PREDICTIVE);

    @Override
    public String clause() {
        return "5.4.f";
    }

    @Override
    public Verdict judge(Company company) {
        List<DigitalCapability> shown = company.all(DigitalCapability.class, DigitalFacets::isShown);
        List<DigitalCapability> all = company.all(DigitalCapability.class, DigitalFacets::isBegun);
        return company.points()
                .some(
                        "质量管理有数字化能力",
                        "quality management is digital at least in part",
                        all,
                        Fix.of(
                                "请写出质量数字化系统。",
                                "Describe the digital quality system.",
                                "digital capability … facet keptOnline rated 2 { }"))
                .matter()
                .kinds(
                        "线上化、在线化、自动化、智能化、可视化和预测都已起步，有依据",
                        "moved online, kept online, automated, intelligent, visualised, predictive: each is begun,"
                                + " with evidence",
                        FACETS,
                        shown.stream().map(DigitalCapability::getFacet).toList(),
                        shown,
                        Fix.of(
                                "请评定该方面并附依据。",
                                "Rate the facet, with evidence.",
                                "digital capability … \"…\" | \"…\" facet ‹first missing› rated 2 { shown by \"…\" |"
                                        + " \"…\" }"))
                .some(
                        "质量数据平台为指标提供数据",
                        "a quality data platform supplies metrics",
                        company.all(
                                DigitalCapability.class,
                                capability -> capability.isPlatform()
                                        && !capability.getMetrics().isEmpty()),
                        Fix.of("请写明数据平台及其供数的指标。", "Name the platform and its metrics.", "data platform\nsupplies …"))
                .each(
                        "每个指标都有人负责其定义",
                        "each metric has somebody who owns its definition",
                        DecisionMetrics.layered(company),
                        metric -> metric.getOwner() != null,
                        Fix.of("请写明指标的负责人。", "Name the owner of the metric.", "owner …"))
                .each(
                        "关键指标都有预警",
                        "each critical metric has an alert",
                        DecisionMetrics.of(company),
                        metric -> !metric.getAlerts().isEmpty(),
                        Fix.of("请设置预警。", "Set an alert.", "alert above … notifies …"))
                .verdict();
    }

    private static boolean isBegun(DigitalCapability capability) {
        return capability.isPlatform() || capability.getRating() == null || capability.getRating() > 0;
    }

    private static boolean isShown(DigitalCapability capability) {
        return capability.getRating() != null
                && capability.getRating() > 0
                && !capability.getEvidence().isEmpty();
    }
}
