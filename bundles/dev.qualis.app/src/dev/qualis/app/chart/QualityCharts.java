package dev.qualis.app.chart;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.ModelTexts;
import dev.qualis.analysis.PeriodText;
import dev.qualis.analysis.ProjectAnalyses;
import dev.qualis.analysis.strategy.GoalProgress;
import dev.qualis.analysis.sustainability.PeriodEmissions;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.conformity.Percent;
import dev.qualis.conformity.SectionScore;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.MetricLayer;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.strategy.Strategy;
import dev.qualis.model.qms.sustainability.EmissionScope;
import dev.qualis.model.value.Period;
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
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes charts of what the analyses find in a project. */
public final class QualityCharts {
    /** Fewer have no shape. */
    private static final int LEAST_SECTIONS = 3;

    /** More cannot be read around a centre. */
    private static final int MOST_SECTIONS = 24;

    private static final Map<EmissionScope, Hue> SCOPES = scopes();

    private final ModelIndex index;
    private final ModelTexts texts;
    private final ProjectAnalyses analyses;
    private final Supplier<List<ConformityReport>> reports;
    private final Language language;

    /** @param reports the assessments by each standard, asked for when a chart needs them */
    public QualityCharts(
            ModelIndex index, ProjectAnalyses analyses, Supplier<List<ConformityReport>> reports, Language language) {
        this.index = index;
        this.texts = ModelTexts.of(index);
        this.analyses = analyses;
        this.reports = reports;
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
            case COST_OF_QUALITY -> new MoneyCharts(analyses.economics(), texts, language).costs();
            case LOSS_PARETO -> new MoneyCharts(analyses.economics(), texts, language).losses();
            case METRIC_TRAJECTORY -> metrics();
            case SUSTAINABILITY_TRAJECTORY ->
                analyses.trajectories().stream()
                        .flatMap(one -> new TrajectoryCharts(texts, language).sustainability(one).stream())
                        .toList();
            case GREENHOUSE_GASES -> gases();
            case CONFORMITY_RADAR ->
                reports.get().stream()
                        .flatMap(report -> conformity(report).stream())
                        .toList();
        };
    }

    /** A chart that says that there is nothing to show. */
    public Chart empty(ChartKind kind) {
        return new ChartDraft(kind, language).warn(ChartWord.NOTHING).across("", ChartWord.PERIOD, "", List.of());
    }

    /**
     * The charts of a kind that are of an element: of the element itself, of the goals and metrics that a position or
     * the positions of a unit answer for, of the goals of a strategy, of the metrics of a process.
     */
    public List<Chart> of(ChartKind kind, NamedElement element) {
        if (kind != ChartKind.METRIC_TRAJECTORY) {
            return of(kind).stream()
                    .filter(chart -> chart.subject().filter(element::equals).isPresent())
                    .toList();
        }
        TrajectoryCharts charts = new TrajectoryCharts(texts, language);
        List<GoalProgress> goals = analyses.strategy().goals().stream()
                .filter(goal -> isOf(goal, element))
                .toList();
        Set<Metric> ofGoals = metrics(goals);
        return Stream.concat(
                        goals.stream().flatMap(goal -> charts.goal(goal).stream()),
                        metricsOf(element).stream()
                                .filter(metric -> !ofGoals.contains(metric))
                                .flatMap(metric -> charts.metric(metric).stream()))
                .toList();
    }

    private static boolean isOf(GoalProgress goal, NamedElement element) {
        Position owner = goal.goal().getOwner();
        return switch (element) {
            case Goal named -> goal.goal() == named;
            case Metric metric -> goal.metric().filter(metric::equals).isPresent();
            case Strategy strategy -> goal.strategy().filter(strategy::equals).isPresent();
            case Position position -> owner == position;
            case OrganisationalUnit unit -> owner != null && owner.getUnit() == unit;
            default -> false;
        };
    }

    private List<Metric> metricsOf(NamedElement element) {
        return switch (element) {
            case Metric metric -> List.of(metric);
            case Process process -> index.metrics().of(process);
            case Position position -> index.metrics().ownedBy(position);
            case OrganisationalUnit unit ->
                index.organisation().positionsIn(unit).stream()
                        .flatMap(position -> index.metrics().ownedBy(position).stream())
                        .toList();
            default -> List.of();
        };
    }

    private static Set<Metric> metrics(List<GoalProgress> goals) {
        return goals.stream().flatMap(goal -> goal.metric().stream()).collect(Collectors.toCollection(HashSet::new));
    }

    private List<Chart> metrics() {
        TrajectoryCharts charts = new TrajectoryCharts(texts, language);
        List<GoalProgress> goals = analyses.strategy().goals();
        Set<Metric> ofGoals = metrics(goals);
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
        Map<Long, List<PeriodEmissions>> byLength = analyses.gases().periods().stream()
                .collect(Collectors.groupingBy(one -> months(one.period()), LinkedHashMap::new, Collectors.toList()));
        return byLength.values().stream()
                .map(periods -> gases(periods, byLength.size() > 1))
                .toList();
    }

    /** A period of which sources are missing is told by its bars: they say so, and the sum is no total. */
    private Chart gases(List<PeriodEmissions> periods, boolean oneOfMany) {
        String first = periods.getFirst().period().toString();
        String last = periods.getLast().period().toString();
        String span = !oneOfMany ? "" : first.equals(last) ? first : first + "–" + last;
        ChartDraft draft = new ChartDraft(ChartKind.GREENHOUSE_GASES, language).of(title(periods, span));
        SCOPES.forEach((scope, hue) -> draft.series(
                texts.label(scope, language),
                Look.BAR,
                hue,
                periods.stream()
                        .map(one -> Optional.of(one.scopes().get(scope).value()))
                        .toList()));
        periods.stream()
                .filter(one -> missing(one) > 0)
                .forEach(one ->
                        draft.warn(ChartWord.INCOMPLETE, PeriodText.brief(one.period(), language), missing(one)));
        return draft.across(
                span,
                ChartWord.PERIOD,
                "tCO2e",
                periods.stream().map(this::category).toList());
    }

    private static int missing(PeriodEmissions emissions) {
        return emissions.missing().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The period below its bars, marked where it is not whole or less than a year. */
    private String category(PeriodEmissions emissions) {
        String period = PeriodText.brief(emissions.period(), language);
        return missing(emissions) == 0 ? period : period + "\n" + ChartWord.PARTIAL.label(language);
    }

    private String title(List<PeriodEmissions> periods, String span) {
        if (span.isEmpty()) {
            return "";
        }
        String first = PeriodText.brief(periods.getFirst().period(), language);
        String last = PeriodText.brief(periods.getLast().period(), language);
        String title = first.equals(last) ? first : first + "–" + last;
        return isYear(periods.getFirst().period()) ? title : title + ChartWord.PART_OF_YEAR.label(language);
    }

    private static boolean isYear(Period period) {
        return months(period) >= 12;
    }

    private static long months(Period period) {
        return ChronoUnit.MONTHS.between(period.first(), period.last().plusDays(1));
    }

    private Optional<Chart> conformity(ConformityReport report) {
        List<SectionScore> sections = sections(report.sections());
        if (report.score() == 0 || sections.size() < LEAST_SECTIONS) {
            return Optional.empty();
        }
        String standard = report.standard().getName();
        ChartDraft draft = new ChartDraft(ChartKind.CONFORMITY_RADAR, language)
                .of(standard + " " + percent(report.score()))
                .series(
                        ChartWord.CONFORMITY.label(language),
                        Look.LINE,
                        Hue.DEEP,
                        sections.stream()
                                .map(one -> Optional.of(floor(one.score())))
                                .toList());
        List<String> names = sections.stream()
                .map(one -> (one.clause().getNumber() + " " + texts.title(one.clause(), language)).strip())
                .toList();
        return Optional.of(
                draft.chart(standard, ChartScene.Form.RADAR, "", "", names).of(report.standard()));
    }

    /** The sections below the chapters, and those chapters that have none; only the chapters where these would be too many to read. */
    private static List<SectionScore> sections(List<SectionScore> all) {
        List<SectionScore> fine = sections(all, 1);
        return fine.size() <= MOST_SECTIONS ? fine : sections(all, 0);
    }

    private static List<SectionScore> sections(List<SectionScore> all, int depth) {
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).depth() == depth
                        || all.get(i).depth() < depth
                                && (i + 1 == all.size()
                                        || all.get(i + 1).depth() <= all.get(i).depth()))
                .mapToObj(all::get)
                .filter(section -> section.weight() > 0)
                .toList();
    }

    /** In whole per cent as everywhere in assessments: what is not complete is never shown as complete. */
    private static BigDecimal floor(double share) {
        return BigDecimal.valueOf(Percent.of(share)).movePointLeft(2).setScale(2, RoundingMode.UNNECESSARY);
    }

    private static String percent(double value) {
        return floor(value).movePointRight(2).setScale(0, RoundingMode.UNNECESSARY) + "%";
    }
}
