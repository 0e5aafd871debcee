package dev.qualis.conformity.cqos.clause4;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.DecisionMetrics;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.model.qms.organisation.QualityActivity;
import dev.qualis.model.qms.process.DigitalCapability;

/**
 * 4.3 l: a digital quality system, data for decisions. Looks for a capability, without which nothing is digital and a
 * source on paper is none; and for the source of each metric that decides, which are the critical ones or, where none is
 * marked, all. How far the capability goes is judged in 5.4 f.
 */
public final class DigitalDuty extends Duty {

    public DigitalDuty() {
        super("4.3.l", QualityActivity.MEASUREMENT);
    }

    @Override
    Points means(Company company, Points points) {
        return points.some(
                        "有数字化质量系统",
                        "there is a digital quality system",
                        company.all(DigitalCapability.class),
                        Fix.of(
                                "请写出质量数字化系统。",
                                "Describe the digital quality system.",
                                "digital capability … facet keptOnline rated 2 { }"))
                .matter()
                .each(
                        "支撑决策的指标都有数据来源",
                        "each metric that decides names its data source",
                        DecisionMetrics.of(company),
                        metric -> ModelTexts.isWritten(metric.getSource()),
                        Fix.of("请写明数据来源。", "Name the data source.", "source \"…\" | \"…\""));
    }
}
