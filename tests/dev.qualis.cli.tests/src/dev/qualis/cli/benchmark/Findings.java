package dev.qualis.cli.benchmark;

import java.util.ArrayList;
import java.util.List;

/** What a run of the benchmarks has found, in the order in which it was measured. */
final class Findings {

    /** In what a figure is told. */
    enum Unit {
        SECONDS,
        MEGABYTES
    }

    /**
     * Something measured.
     *
     * @param goal what it should be at most; nothing is promised where it is not a number
     */
    record Figure(String name, double value, Unit unit, double goal) {}

    /**
     * How a figure compares with that of a peer in the same run.
     *
     * @param value the figure by that of the peer: 2 is twice as much
     */
    record Ratio(String name, String peer, double value) {}

    /** A comparison that could not be made here. */
    record Omission(String name, String reason) {}

    private final List<Figure> figures = new ArrayList<>();

    private final List<Ratio> ratios = new ArrayList<>();

    private final List<Omission> omissions = new ArrayList<>();

    double seconds(String name, double seconds, double goal) {
        figures.add(new Figure(name, seconds, Unit.SECONDS, goal));
        return seconds;
    }

    double seconds(String name, double seconds) {
        return seconds(name, seconds, Double.NaN);
    }

    double megabytes(String name, double megabytes) {
        figures.add(new Figure(name, megabytes, Unit.MEGABYTES, Double.NaN));
        return megabytes;
    }

    void ratio(String name, String peer, double value) {
        ratios.add(new Ratio(name, peer, value));
    }

    void omit(String name, String reason) {
        omissions.add(new Omission(name, reason));
    }

    List<Figure> figures() {
        return List.copyOf(figures);
    }

    List<Ratio> ratios() {
        return List.copyOf(ratios);
    }

    List<Omission> omissions() {
        return List.copyOf(omissions);
    }
}
