package dev.qualis.app.chart;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.analysis.PeriodText;
import dev.qualis.analysis.strategy.Attainment;
import dev.qualis.analysis.strategy.GoalProgress;
import dev.qualis.analysis.strategy.Measured;
import dev.qualis.analysis.sustainability.Trajectory;
import dev.qualis.analysis.sustainability.TrajectoryPoint;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.sustainability.SustainabilityTarget;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import dev.qualis.scene.ChartScene.Look;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was measured against what is planned, over the years. */
final class TrajectoryCharts {
    private final ModelTexts texts;
    private final Language language;

    TrajectoryCharts(ModelTexts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /** One period of a chart: the part of it that was measured is said where it is not all of it. */
    private static final class Step {
        private Optional<BigDecimal> planned = Optional.empty();
        private Optional<BigDecimal> actual = Optional.empty();
        private String remark = "";
    }

    /** The steps of one unit in the order of their periods. */
    private final class Way {
        private final UnitOfMeasure unit;
        private final Map<Period, Step> steps = new TreeMap<>();

        Way(UnitOfMeasure unit) {
            this.unit = unit;
        }

        private Optional<BigDecimal> value(Quantity quantity) {
            return Optional.ofNullable(quantity)
                    .filter(one -> unit == null ? one.unit() == null : unit.equals(one.unit()))
                    .map(Quantity::value);
        }

        private Step at(Period period) {
            return steps.computeIfAbsent(period, any -> new Step());
        }

        void plan(Period period, Quantity quantity) {
            if (period != null) {
                value(quantity).ifPresent(value -> at(period).planned = Optional.of(value));
            }
        }

        void baseline(Period period, Quantity quantity) {
            if (period != null && value(quantity).isPresent()) {
                at(period).remark = ChartWord.BASELINE.label(language);
                plan(period, quantity);
            }
        }

        void measure(Period period, Quantity quantity, Optional<Period> part) {
            value(quantity).ifPresent(value -> {
                Step step = at(period);
                step.actual = Optional.of(value);
                if (part.filter(one -> !one.first().equals(period.first())
                                || !one.last().equals(period.last()))
                        .isPresent()) {
                    step.remark = part.orElseThrow().toString();
                }
            });
        }

        boolean hasBoth() {
            return steps.values().stream().anyMatch(step -> step.planned.isPresent())
                    && steps.values().stream().anyMatch(step -> step.actual.isPresent());
        }

        /** The period, with a remark below it where there is one. */
        private String category(Period period, String remark) {
            String text = PeriodText.brief(period, language);
            return remark.isEmpty() ? text : text + "\n(" + remark + ")";
        }

        Chart chart(ChartDraft draft, String name) {
            List<String> categories = new ArrayList<>();
            steps.forEach((period, step) -> categories.add(category(period, step.remark)));
            return draft.series(
                            ChartWord.TARGET.label(language),
                            Look.PATH,
                            Hue.QUIET,
                            steps.values().stream().map(step -> step.planned).toList())
                    .series(
                            ChartWord.ACTUAL.label(language),
                            Look.LINE,
                            Hue.DEEP,
                            steps.values().stream().map(step -> step.actual).toList())
                    .across(name == null ? "" : name, ChartWord.PERIOD, name(unit), categories);
        }
    }

    private String name(UnitOfMeasure unit) {
        return unit == null ? "" : language == Language.EN ? unit.english() : unit.chinese();
    }

    /** The chart of a goal; nothing where it has no value or no target to compare. */
    Optional<Chart> goal(GoalProgress progress) {
        Goal goal = progress.goal();
        Optional<Quantity> unitOf = progress.whole()
                .flatMap(Attainment::target)
                .or(() -> progress.years().stream()
                        .flatMap(year -> year.attainment().target().stream())
                        .findFirst());
        if (unitOf.isEmpty()) {
            return Optional.empty();
        }
        Way way = new Way(unitOf.get().unit());
        way.baseline(goal.getBaselinePeriod(), goal.getBaseline());
        progress.whole()
                .ifPresent(whole -> way.plan(whole.period(), whole.target().orElse(null)));
        progress.years()
                .forEach(year -> way.plan(
                        year.attainment().period(), year.attainment().target().orElse(null)));
        progress.metric().ifPresent(metric -> measure(way, metric));
        return way.hasBoth()
                ? Optional.of(way.chart(draft(goal, progress.metric()), goal.getName())
                        .of(goal))
                : Optional.empty();
    }

    private ChartDraft draft(Goal goal, Optional<Metric> metric) {
        String title = texts.title(goal, language);
        String measured = metric.map(one -> texts.title(one, language))
                .filter(one -> !one.equals(title))
                .map(one -> language == Language.EN ? " (" + one + ")" : "（" + one + "）")
                .orElse("");
        return new ChartDraft(ChartKind.METRIC_TRAJECTORY, language).of(title + measured);
    }

    /** Each planned period with its value; what was measured outside of them stands for itself. */
    private static void measure(Way way, Metric metric) {
        List<Period> planned = List.copyOf(way.steps.keySet());
        for (Period period : planned) {
            Measured.in(period, metric.getValues())
                    .ifPresent(one -> way.measure(period, one.value(), Optional.of(one.period())));
        }
        metric.getValues().stream()
                .flatMap(value -> Measured.of(value).stream())
                .filter(one -> planned.stream().noneMatch(period -> period.contains(one.period())))
                .forEach(one -> way.measure(one.period(), one.value(), Optional.empty()));
    }

    /** The chart of a metric with a target and no goal; nothing where there are fewer than two values. */
    Optional<Chart> metric(Metric metric) {
        List<Measured> values = metric.getValues().stream()
                .flatMap(value -> Measured.of(value).stream())
                .toList();
        if (metric.getTarget() == null || values.size() < 2) {
            return Optional.empty();
        }
        Way way = new Way(metric.getTarget().unit());
        for (Measured one : values) {
            way.plan(one.period(), metric.getTarget());
            way.measure(one.period(), one.value(), Optional.empty());
        }
        ChartDraft draft = new ChartDraft(ChartKind.METRIC_TRAJECTORY, language).of(texts.title(metric, language));
        return way.hasBoth() ? Optional.of(way.chart(draft, metric.getName()).of(metric)) : Optional.empty();
    }

    /**
     * The chart of a sustainability target. What a quantity of the year was in a part of it cannot be compared with the year's
     * value: it is said, not drawn.
     */
    Optional<Chart> sustainability(Trajectory trajectory) {
        SustainabilityTarget target = trajectory.target();
        if (target.getTarget() == null) {
            return Optional.empty();
        }
        Way way = new Way(target.getTarget().unit());
        ChartDraft draft =
                new ChartDraft(ChartKind.SUSTAINABILITY_TRAJECTORY, language).of(texts.title(target, language));
        way.baseline(target.getBaselinePeriod(), target.getBaseline());
        for (TrajectoryPoint point : trajectory.years()) {
            Attainment year = point.attainment();
            way.plan(year.period(), point.planned());
            Optional<Period> part = year.actualPeriod();
            boolean whole = part.filter(one -> one.first().equals(year.period().first())
                            && one.last().equals(year.period().last()))
                    .isPresent();
            if (whole || !trajectory.cumulative()) {
                year.actual().ifPresent(actual -> way.measure(year.period(), actual, part));
            } else if (part.isPresent()) {
                Quantity actual = year.actual().orElseThrow();
                String unit = actual.unit() == null ? "" : " " + name(actual.unit());
                draft.warn(
                        ChartWord.INTERIM,
                        PeriodText.of(part.get(), language),
                        actual.value().toPlainString() + unit);
            }
        }
        return way.steps.isEmpty()
                ? Optional.empty()
                : Optional.of(way.chart(draft, target.getName()).of(target));
    }
}
