package dev.qualis.app.chart;

import dev.qualis.analysis.Labelled;
import dev.qualis.model.qms.core.Language;
import java.util.Optional;
import java.util.stream.Stream;

/** The charts that can be made of a project, in the order in which people read them. */
public enum ChartKind implements Labelled {
    /** The four categories of costs, stacked, over the periods (CQOS 5.7.2). */
    COST_OF_QUALITY("CostOfQualityChart", "质量成本构成", "Cost of quality by category"),
    /** Kinds of losses, largest first, with the cumulated share (CQOS 5.7.3). */
    LOSS_PARETO("LossPareto", "质量损失帕累托图", "Pareto chart of quality losses"),
    /** Each goal and each metric of products and customers: what was measured against what is planned. */
    METRIC_TRAJECTORY("MetricTrajectory", "指标走势与目标", "Metrics against targets"),
    /** Each sustainability target: actual values against the path (CQOS 5.8). */
    SUSTAINABILITY_TRAJECTORY("SustainabilityTrajectory", "可持续目标走势", "Ways to sustainability targets"),
    /** The three scopes of the GHG Protocol, stacked, over the periods. */
    GREENHOUSE_GASES("GreenhouseGasChart", "温室气体排放（按范围）", "Greenhouse gases by scope"),
    /** How far the company conforms to each section of the guide. */
    CONFORMITY_RADAR("ConformityRadar", "各章节符合性", "Conformity by section");

    private final String id;
    private final String zh;
    private final String en;

    ChartKind(String id, String zh, String en) {
        this.id = id;
        this.zh = zh;
        this.en = en;
    }

    /** Its name on the command line and in files. */
    public String id() {
        return id;
    }

    @Override
    public String label(Language language) {
        return language == Language.EN ? en : zh;
    }

    /** The kind with an id. */
    public static Optional<ChartKind> of(String id) {
        return Stream.of(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
