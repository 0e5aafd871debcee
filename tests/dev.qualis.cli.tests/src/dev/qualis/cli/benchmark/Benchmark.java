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

    /** Everything that is measured. */
    static final List<String> WORKS =
            List.of("commands", "diagrams", "matrix", "running", "models", "broken", "editing");

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
     * @param editing lines of the projects that are edited
     * @param edits how many edits are made in the smallest of them, fewer in larger ones
     */
    record Sizes(
            List<Integer> diagrams,
            int processes,
            int positions,
            List<Integer> models,
            List<Integer> broken,
            List<Integer> mistakes,
            RunningSystem.Size running,
            List<Integer> editing,
            int edits) {

        static final Sizes WHOLE = new Sizes(
                List.of(500, 1_000),
                1_000,
                200,
                List.of(10_000, 30_000, 100_000),
                List.of(6_000, 12_000, 30_000),
                List.of(1, 100, 7_500),
                RunningSystem.Size.LARGE,
                List.of(10_000, 50_000),
                1_000);

        static final Sizes QUICK = new Sizes(
                List.of(500),
                1_000,
                200,
                List.of(10_000),
                List.of(6_000, 12_000),
                List.of(1, 100),
                new RunningSystem.Size(300, 50, 200, 500),
                List.of(10_000),
                100);
    }

    public static void main(String[] arguments) throws IOException {
        Logger.getRootLogger().setLevel(Level.OFF); // Xtext logs what commands report, see LoggedFaults
        List<String> given = List.of(arguments);
        boolean quick = given.contains("--quick");
        Path folder = Files.createDirectories(Path.of(given.get(2)));
        Findings findings = new Findings();
        Bench bench = new Bench(Program.of(Path.of(given.get(0))), folder, new Stopwatch(quick ? 3 : 5), findings);
        List<String> works = given.stream()
                .skip(3)
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        new Benchmark(bench, Path.of(given.get(1)), quick ? Sizes.QUICK : Sizes.WHOLE)
                .run(works.isEmpty() ? WORKS : works);
        Files.writeString(folder.resolve("benchmark.json"), Report.json(findings));
        System.out.print(Report.text(findings));
    }

    void run(List<String> works) throws IOException {
        for (String work : works) {
            System.err.println("measuring " + work + " …");
            switch (work) {
                case "commands" -> new CommandBenchmark(bench).run(example);
                case "diagrams" -> new DiagramBenchmark(bench).run(sizes.diagrams());
                case "matrix" -> new MatrixBenchmark(bench).run(sizes.processes(), sizes.positions());
                case "running" -> new RunningSystemBenchmark(bench).run(sizes.running());
                case "models" -> models();
                case "broken" -> new BrokenTextBenchmark(bench).run(sizes.broken(), sizes.mistakes());
                case "editing" -> editing();
                default -> throw new IllegalArgumentException("no work '" + work + "', only " + WORKS);
            }
        }
    }

    private void models() throws IOException {
        ModelBenchmark models = new ModelBenchmark(bench);
        for (int elements : sizes.models()) {
            models.commands(elements);
        }
        models.inProcess(sizes.models().getFirst());
    }

    private void editing() {
        EditingBenchmark editing = new EditingBenchmark(bench.findings());
        for (int lines : sizes.editing()) {
            int edits = Math.max(1, sizes.edits() * sizes.editing().getFirst() / lines); // all sizes take about as long
            editing.run(lines, edits, lines > 10_000 ? 0.3 : 0.1, lines > 10_000 ? Double.NaN : 0.2);
        }
    }
}
