package dev.qualis.scene.paint;

import dev.qualis.scene.ChartScene;
import dev.qualis.scene.ChartScene.Look;
import dev.qualis.scene.ChartScene.Series;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The axis of values: its ends and its ticks lie on round numbers. */
record ChartAxis(BigDecimal low, BigDecimal step, int steps) {
    private static final BigDecimal TICKS = BigDecimal.valueOf(5);
    private static final BigDecimal ROOM = new BigDecimal("0.4");

    private static final List<BigDecimal> ROUND =
            Stream.of("1", "2", "2.5", "5", "10").map(BigDecimal::new).toList();

    static ChartAxis of(ChartScene chart) {
        boolean bars = !chart.of(Look.BAR).isEmpty();
        List<BigDecimal> values = Stream.concat(stacks(chart), lines(chart)).toList();
        BigDecimal high = values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        BigDecimal low = values.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        // bars are read by their length; lines that keep far from 0 would be flat if they began there
        boolean fromZero =
                bars || low.signum() >= 0 && low.multiply(new BigDecimal(2)).compareTo(high) < 0;
        if (fromZero) {
            low = BigDecimal.ZERO.min(low);
        }
        if (high.compareTo(low) <= 0) {
            high = low.add(low.signum() == 0 ? BigDecimal.ONE : low.abs());
        }
        if (!chart.of(Look.SHARE).isEmpty()) {
            high = high.max(whole(chart));
        }
        BigDecimal step = round(high.subtract(low));
        // below the lowest value there has to be room for its label
        BigDecimal foot = low.signum() == 0 ? low : low.subtract(step.multiply(ROOM));
        BigDecimal start = foot.divide(step, 0, RoundingMode.FLOOR);
        BigDecimal end = high.divide(step, 0, RoundingMode.CEILING);
        return new ChartAxis(start.multiply(step), step, end.subtract(start).intValueExact());
    }

    private static Stream<BigDecimal> stacks(ChartScene chart) {
        List<Series> bars = chart.of(Look.BAR);
        return IntStream.range(0, bars.isEmpty() ? 0 : chart.categories().size())
                .mapToObj(i -> bars.stream()
                        .map(one -> one.values().get(i).orElse(BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Stream<BigDecimal> lines(ChartScene chart) {
        return chart.series().stream()
                .filter(one -> one.look() == Look.LINE || one.look() == Look.PATH)
                .flatMap(one -> one.values().stream())
                .flatMap(Optional::stream);
    }

    /** What all bars add up to: shares are of it. */
    static BigDecimal whole(ChartScene chart) {
        return chart.of(Look.BAR).stream()
                .flatMap(one -> one.values().stream())
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The smallest round step of which a few are enough. */
    private static BigDecimal round(BigDecimal range) {
        BigDecimal least = range.divide(TICKS, MathContext.DECIMAL64);
        int power = least.precision() - least.scale() - 1;
        return ROUND.stream()
                .map(factor -> factor.scaleByPowerOfTen(power))
                .filter(step -> step.compareTo(least) >= 0)
                .findFirst()
                .orElseThrow();
    }

    BigDecimal tick(int i) {
        return low.add(step.multiply(BigDecimal.valueOf(i)));
    }

    /** Where a value lies: 0 at the lower end, 1 at the upper end. */
    double place(BigDecimal value) {
        return value.subtract(low).doubleValue() / (step.doubleValue() * steps);
    }
}
