package dev.qualis.analysis.sustainability;

import dev.qualis.analysis.strategy.Attainment;
import dev.qualis.analysis.strategy.Course;
import dev.qualis.analysis.strategy.Measured;
import dev.qualis.model.qms.process.MetricDirection;
import dev.qualis.model.qms.strategy.AnnualTarget;
import dev.qualis.model.qms.sustainability.EmissionScope;
import dev.qualis.model.qms.sustainability.SustainabilityTarget;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Computes the path of one target and sets the actual values against it. */
final class TrajectoryBuilder {

    private static final int MONTHS_OF_A_YEAR = 12;

    private final SustainabilityTarget target;
    private final InventoryByPeriod inventory;
    private final LocalDate date;
    private final List<EmissionScope> scopes;
    private final UnitOfMeasure unit;
    /** Stated values by year: the baseline, the path, the target. */
    private final TreeMap<Integer, Quantity> stated = new TreeMap<>();

    private final int baselineYear;
    private final List<Measured> actual;

    TrajectoryBuilder(SustainabilityTarget target, InventoryByPeriod inventory, LocalDate date) {
        this.target = target;
        this.inventory = inventory;
        this.date = date;
        this.scopes = target.getScopes().stream()
                .filter(scope -> scope != EmissionScope.UNSPECIFIED)
                .toList();
        this.unit = target.getTarget() == null ? null : target.getTarget().unit();
        this.baselineYear = year(target.getBaselinePeriod());
        state(target.getBaselinePeriod(), target.getBaseline());
        for (AnnualTarget step : target.getPath()) {
            state(step.getPeriod(), step.getValue());
        }
        state(target.getTargetPeriod(), target.getTarget());
        this.actual = target.getActual().stream()
                .map(Measured::of)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((Measured one) -> one.period().last())
                        .thenComparing(one -> one.period().first(), Comparator.reverseOrder()))
                .toList();
    }

    private static int year(Period period) {
        return period == null ? Integer.MIN_VALUE : period.last().getYear();
    }

    private void state(Period period, Quantity value) {
        if (period != null && value != null && Objects.equals(value.unit(), unit)) {
            stated.put(year(period), value);
        }
    }

    Trajectory trajectory() {
        return new Trajectory(
                target,
                isCumulative(),
                direction(),
                years().map(this::yearPoint).flatMap(Optional::stream).toList(),
                actual.stream()
                        .filter(one -> year(one.period()) > baselineYear)
                        .map(this::measuredPoint)
                        .flatMap(Optional::stream)
                        .toList(),
                whole());
    }

    private boolean isCumulative() {
        return !scopes.isEmpty();
    }

    private MetricDirection direction() {
        return Attainment.of(
                        Period.parse("2000"),
                        MetricDirection.UNSPECIFIED,
                        target.getBaseline(),
                        target.getTarget(),
                        Optional.empty(),
                        null)
                .direction();
    }

    private Stream<Integer> years() {
        if (stated.isEmpty()) {
            return Stream.empty();
        }
        int first = stated.firstKey();
        return Stream.iterate(first, year -> year <= stated.lastKey(), year -> year + 1)
                .filter(year -> year > baselineYear);
    }

    private Optional<TrajectoryPoint> yearPoint(int year) {
        Period period = calendar(year);
        List<Measured> inYear =
                actual.stream().filter(one -> period.contains(one.period())).toList();
        Optional<Measured> whole =
                inYear.stream().filter(one -> one.isFor(period)).findFirst();
        Optional<Measured> best = whole.or(() -> inYear.isEmpty() ? Optional.empty() : Optional.of(inYear.getLast()));
        return point(period, year, best);
    }

    private Optional<TrajectoryPoint> measuredPoint(Measured value) {
        return point(value.period(), year(value.period()), Optional.of(value));
    }

    /** The point of a year; where the actual value is for a part of it and counts up, of that part. */
    private Optional<TrajectoryPoint> point(Period period, int year, Optional<Measured> value) {
        return planned(year).map(ofYear -> {
            Period part = value.map(Measured::period).orElse(period);
            Quantity expected = isCumulative() ? partOf(ofYear, part) : ofYear;
            Quantity from = target.getBaseline() == null || !isCumulative()
                    ? target.getBaseline()
                    : partOf(target.getBaseline(), part);
            Attainment attainment = Attainment.of(period, direction(), from, expected, value, date);
            return new TrajectoryPoint(
                    ofYear,
                    !stated.containsKey(year),
                    value.filter(one -> attainment.status().isJudged())
                            .map(one -> attainment.withStatus(course(year).status(one, ofYear, direction(), date)))
                            .orElse(attainment),
                    inventory.sum(part, scopes));
        });
    }

    /** The way to the value of a year begins at the one stated before. */
    private Course course(int year) {
        Map.Entry<Integer, Quantity> before = stated.lowerEntry(year);
        return new Course(
                calendar(year),
                Optional.ofNullable(before).map(entry -> LocalDate.of(entry.getKey(), 12, 31)),
                Optional.ofNullable(before).map(Map.Entry::getValue),
                isCumulative());
    }

    private static Period calendar(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Integer.toString(year));
    }

    /** The value of the path in a year: stated, on the line between its neighbours, or nothing outside the path. */
    private Optional<Quantity> planned(int year) {
        Map.Entry<Integer, Quantity> before = stated.floorEntry(year);
        Map.Entry<Integer, Quantity> after = stated.ceilingEntry(year);
        if (before == null || after == null) {
            return Optional.empty();
        }
        if (before.getKey().equals(after.getKey())) {
            return Optional.of(before.getValue());
        }
        BigDecimal way = after.getValue().value().subtract(before.getValue().value());
        BigDecimal gone = way.multiply(BigDecimal.valueOf(year - before.getKey()))
                .divide(BigDecimal.valueOf(after.getKey() - before.getKey()), MathContext.DECIMAL64);
        return Optional.of(
                new Quantity(Emissions.plain(before.getValue().value().add(gone)), unit));
    }

    private static Quantity partOf(Quantity ofYear, Period part) {
        long months = ChronoUnit.MONTHS.between(part.first(), part.last().plusDays(1));
        return months == MONTHS_OF_A_YEAR
                ? ofYear
                : new Quantity(
                        Emissions.plain(ofYear.value()
                                .multiply(BigDecimal.valueOf(months))
                                .divide(BigDecimal.valueOf(MONTHS_OF_A_YEAR), MathContext.DECIMAL64)),
                        ofYear.unit());
    }

    private Optional<Attainment> whole() {
        if (target.getTarget() == null || target.getTargetPeriod() == null) {
            return Optional.empty();
        }
        Optional<Measured> newest = actual.stream()
                .filter(one -> !isCumulative()
                        || ChronoUnit.MONTHS.between(
                                        one.period().first(),
                                        one.period().last().plusDays(1))
                                == MONTHS_OF_A_YEAR)
                .reduce((earlier, later) -> later);
        return Optional.of(Attainment.of(
                target.getTargetPeriod(),
                direction(),
                target.getBaseline(),
                target.getTarget(),
                newest,
                new Course(
                        target.getTargetPeriod(),
                        Optional.ofNullable(target.getBaselinePeriod()).map(Period::last),
                        Optional.ofNullable(target.getBaseline()),
                        isCumulative()),
                date));
    }
}
