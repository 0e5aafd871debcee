package dev.qualis.cli.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Measures how long work takes by the clock on the wall. */
final class Stopwatch {

    /** Something that takes a while. */
    interface Work {
        void run() throws IOException;
    }

    private final int runs;

    /** @param runs how often everything is done; the median counts */
    Stopwatch(int runs) {
        this.runs = runs;
    }

    double seconds(Work work) throws IOException {
        return medians(List.of(work)).getFirst();
    }

    /** The median of each, measured by turns, so that whatever else the machine does slows all of them alike. */
    List<Double> medians(List<Work> works) throws IOException {
        List<List<Double>> times = works.stream()
                .map(work -> (List<Double>) new ArrayList<Double>())
                .toList();
        for (int run = 0; run < runs; run++) {
            for (int i = 0; i < works.size(); i++) {
                long begin = System.nanoTime();
                works.get(i).run();
                times.get(i).add((System.nanoTime() - begin) / 1e9);
            }
        }
        return times.stream().map(Stopwatch::median).toList();
    }

    private static double median(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }
}
