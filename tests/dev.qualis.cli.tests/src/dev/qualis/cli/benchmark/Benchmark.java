package dev.qualis.cli.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;

/**
 * Runs all benchmarks: {@code Benchmark <start script> <example> <folder> [--quick]}. It has no place among the tests,
 * since how long something takes tells more of the machine than of the program; so what counts are its ratios.
 */
public final class Benchmark {

    private final Bench bench;

    private final Path example;

    private final Sizes sizes;

    Benchmark(Bench bench, Path example, Sizes sizes) {
        this.bench = bench;
        this.example = example;
        this.sizes = sizes;
    }

    /**
     * How much is measured.
     *
     * @param diagrams nodes of the diagrams
     * @param processes rows of the matrix
     * @param positions columns of the matrix
     * @param models elements of the models, the smaller first
     * @param broken elements of the models with mistakes, the smallest first
     * @param mistakes how many there are in each of these
     * @param running documents, suppliers, equipment and trainings of the running system
     */
    record Sizes(
            List<Integer> diagrams,
            int processes,
            int positions,
            List<Integer> models,
            List<Integer> broken,
            List<Integer> mistakes,
            RunningSystem.Size running) {

        static final Sizes WHOLE = new Sizes(
                List.of(500, 1_000),
                1_000,
                200,
                List.of(10_000, 30_000, 100_000),
                List.of(6_000, 12_000, 30_000),
                List.of(1, 100, 7_500),
                RunningSystem.Size.LARGE);

        static final Sizes QUICK = new Sizes(
                List.of(500),
                1_000,
                200,
                List.of(10_000),
                List.of(6_000, 12_000),
                List.of(1, 100),
                new RunningSystem.Size(300, 50, 200, 500));
    }

    public static void main(String[] arguments) throws IOException {
        Logger.getRootLogger().setLevel(Level.OFF); // Xtext logs what commands report, see LoggedFaults
        List<String> given = List.of(arguments);
        boolean quick = given.contains("--quick");
        Path folder = Files.createDirectories(Path.of(given.get(2)));
        Findings findings = new Findings();
        Bench bench = new Bench(Program.of(Path.of(given.get(0))), folder, new Stopwatch(quick ? 3 : 5), findings);
        new Benchmark(bench, Path.of(given.get(1)), quick ? Sizes.QUICK : Sizes.WHOLE).run();
        Files.writeString(folder.resolve("benchmark.json"), Report.json(findings));
        System.out.print(Report.text(findings));
    }

    void run() throws IOException {
        new CommandBenchmark(bench).run(example);
        new DiagramBenchmark(bench).run(sizes.diagrams());
        new MatrixBenchmark(bench).run(sizes.processes(), sizes.positions());
        new RunningSystemBenchmark(bench).run(sizes.running());
        ModelBenchmark models = new ModelBenchmark(bench);
        for (int elements : sizes.models()) {
            models.commands(elements);
        }
        models.inProcess(sizes.models().getFirst());
        new BrokenTextBenchmark(bench).run(sizes.broken(), sizes.mistakes());
    }
}
