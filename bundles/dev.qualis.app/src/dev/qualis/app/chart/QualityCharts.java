package dev.qualis.app.chart;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.ModelTexts;
import dev.qualis.analysis.conformity.Conformity;
import dev.qualis.analysis.conformity.ConformityReport;
import dev.qualis.analysis.conformity.GuideRules;
import dev.qualis.analysis.conformity.SectionScore;
import dev.qualis.analysis.economics.QualityEconomics;
import dev.qualis.analysis.strategy.GoalProgress;
import dev.qualis.analysis.strategy.StrategyCascade;
import dev.qualis.analysis.sustainability.GreenhouseGases;
import dev.qualis.analysis.sustainability.PeriodEmissions;
import dev.qualis.analysis.sustainability.Trajectory;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.MetricLayer;
import dev.qualis.model.qms.standard.Standard;
import dev.qualis.model.qms.sustainability.EmissionScope;
import dev.qualis.scene.ChartScene;
import dev.qualis.scene.ChartScene.Look;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes charts of what the analyses find in a project. */
public final class QualityCharts {
    private static final Map<EmissionScope, Hue> SCOPES = scopes();

    private final ModelIndex index;
    private final ModelTexts texts;
    private final Language language;

    public QualityCharts(ModelIndex index, Language language) {
        this.index = index;
        this.texts = ModelTexts.of(index);
        this.language = language;
    }

    private static Map<EmissionScope, Hue> scopes() {
        Map<EmissionScope, Hue> hues = new LinkedHashMap<>();
        List<Hue> order = List.of(Hue.DEEP, Hue.MIDDLE, Hue.PALE);
        EmissionScope.VALUES.stream()
                .filter(scope -> scope != EmissionScope.UNSPECIFIED)
                .forEach(scope -> hues.put(scope, order.get(hues.size() % order.size())));
        return hues;
    }

    /** The charts of a kind that have something to show. */
    public List<Chart> of(ChartKind kind) {
        return switch (kind) {
            case COST_OF_QUALITY -> new MoneyCharts(QualityEconomics.of(index), texts, language).costs();
            case LOSS_PARETO -> new MoneyCharts(QualityEconomics.of(index), texts, language).losses();
            case METRIC_TRAJECTORY -> metrics();
            case SUSTAINABILITY_TRAJECTORY ->
                Trajectory.of(index).stream()
                        .flatMap(one -> new TrajectoryCharts(texts, language).sustainability(one).stream())
                        .toList();
            case GREENHOUSE_GASES -> gases();
            case CONFORMITY_RADAR -> conformity().stream().toList();
        };
    }

    /** A chart that says that there is nothing to show. */
    public Chart empty(ChartKind kind) {
        return new ChartDraft(kind, language).warn(ChartWord.NOTHING).across("", ChartWord.PERIOD, "", List.of());
    }

    private List<Chart> metrics() {
        TrajectoryCharts charts = new TrajectoryCharts(texts, language);
        List<GoalProgress> goals = StrategyCascade.of(index).goals();
        Set<Metric> ofGoals =
                goals.stream().flatMap(goal -> goal.metric().stream()).collect(Collectors.toCollection(HashSet::new));
        return Stream.concat(
                        goals.stream().flatMap(goal -> charts.goal(goal).stream()),
                        index.all(Metric.class).stream()
                                .filter(metric -> isKey(metric) && !ofGoals.contains(metric))
                                .flatMap(metric -> charts.metric(metric).stream()))
                .toList();
    }

    /** What customers and products show; there may be hundreds of metrics of single processes. */
    private static boolean isKey(Metric metric) {
        return metric.getLayer() == MetricLayer.CUSTOMER_SATISFACTION
                || metric.getLayer() == MetricLayer.PRODUCT_QUALITY;
    }

    /** A chart for each length of period: half a year is no fall after a year. */
    private List<Chart> gases() {
        Map<Long, List<PeriodEmissions>> byLength = GreenhouseGases.of(index).periods().stream()
                .collect(Collectors.groupingBy(
                        one -> ChronoUnit.MONTHS.between(
                                one.period().first(), one.period().last().plusDays(1)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byLength.values().stream()
                .map(periods -> gases(periods, byLength.size() > 1))
                .toList();
    }

    private Chart gases(List<PeriodEmissions> periods, boolean oneOfMany) {
        String first = periods.getFirst().period().toString();
        String last = periods.getLast().period().toString();
        String span = !oneOfMany ? "" : first.equals(last) ? first : first + "–" + last;
        ChartDraft draft = new ChartDraft(ChartKind.GREENHOUSE_GASES, language).of(span);
        SCOPES.forEach((scope, hue) -> draft.series(
                texts.label(scope, language),
                Look.BAR,
                hue,
                periods.stream()
                        .map(one -> Optional.of(one.scopes().get(scope).value()))
                        .toList()));
        for (PeriodEmissions one : periods) {
            int missing =
                    one.missing().values().stream().mapToInt(Integer::intValue).sum();
            if (missing > 0) {
                draft.warn(ChartWord.INCOMPLETE, one.period(), missing);
            }
        }
        List<String> labels =
                periods.stream().map(one -> one.period().toString()).toList();
        return draft.across(span, ChartWord.PERIOD, "tCO2e", labels);
    }

    private Optional<Chart> conformity() {
        Optional<Standard> guide = index.standards().stream()
                .filter(standard -> GuideRules.NAME.equals(standard.getName()))
                .findFirst();
        if (guide.isEmpty()) {
            return Optional.empty();
        }
        ConformityReport report = Conformity.to(guide.get()).assess(index, guide.get());
        List<SectionScore> sections = sections(report.sections());
        if (report.score() == 0 || sections.size() < 3) {
            return Optional.empty();
        }
        ChartDraft draft = new ChartDraft(ChartKind.CONFORMITY_RADAR, language)
                .of(guide.get().getName() + " " + percent(report.score()))
                .series(
                        ChartWord.CONFORMITY.label(language),
                        Look.LINE,
                        Hue.DEEP,
                        sections.stream()
                                .map(one -> Optional.of(share(one.score())))
                                .toList());
        List<String> names = sections.stream()
                .map(one -> (one.clause().getNumber() + " " + texts.title(one.clause(), language)).strip())
                .toList();
        return Optional.of(draft.chart("", ChartScene.Form.RADAR, "", "", names));
    }

    /** The sections below the chapters, and those chapters that have none. */
    private static List<SectionScore> sections(List<SectionScore> all) {
        return Stream.iterate(0, i -> i < all.size(), i -> i + 1)
                .filter(i -> all.get(i).depth() == 1
                        || all.get(i).depth() == 0
                                && (i + 1 == all.size() || all.get(i + 1).depth() == 0))
                .map(all::get)
                .filter(section -> section.weight() > 0)
                .toList();
    }

    private static BigDecimal share(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
    }

    private static String percent(double value) {
        return BigDecimal.valueOf(value).movePointRight(2).setScale(0, RoundingMode.HALF_UP) + "%";
    }
}
