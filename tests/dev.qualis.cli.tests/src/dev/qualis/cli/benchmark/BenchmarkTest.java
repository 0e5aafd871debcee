package dev.qualis.cli.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dev.qualis.cli.ProgramInProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmarks can be run; how fast they are is not judged here. */
class BenchmarkTest {

    @TempDir
    private Path folder;

    private final Findings findings = new Findings();

    @Test
    void everyBenchmarkMeasuresWhatItIsMeantTo() throws IOException {
        Bench bench = new Bench(ProgramInProcess::run, folder, new Stopwatch(1), findings);
        Benchmark.Sizes sizes = new Benchmark.Sizes(
                List.of(12),
                4,
                3,
                List.of(60),
                List.of(60, 120),
                List.of(1, 5),
                new RunningSystem.Size(3, 2, 2, 3),
                List.of(60),
                4);
        new Benchmark(bench, ProgramInProcess.example("minimal"), sizes).run(Benchmark.WORKS);
        assertTrue(
                findings.figures().stream()
                        .filter(figure -> figure.unit() == Findings.Unit.SECONDS)
                        .allMatch(figure -> figure.value() > 0),
                findings.figures()::toString);
        // What so small a model takes is less than what other parts of the program let go meanwhile: only that it is
        // measured can be told.
        assertEquals(
                List.of("memory of 60 elements", "memory of 120 elements"),
                findings.figures().stream()
                        .filter(figure -> figure.unit() == Findings.Unit.MEGABYTES)
                        .map(Findings.Figure::name)
                        .toList());
        assertTrue(
                findings.ratios().stream()
                        .filter(ratio -> !ratio.name().startsWith("memory"))
                        .allMatch(ratio -> ratio.value() > 0),
                findings.ratios()::toString);
        assertTrue(
                findings.figures().stream().anyMatch(figure -> figure.name().equals("check 60 elements")),
                findings.figures()::toString);
    }

    @Test
    void theMedianOfSeveralRunsCounts() throws IOException {
        int[] runs = {0};
        new Stopwatch(4).seconds(() -> runs[0]++);
        assertEquals(4, runs[0]);
    }

    @Test
    void theReportSaysWhatMissesItsGoalAndWhatCouldNotBeCompared() {
        findings.seconds("fast", 0.5, 1);
        findings.seconds("slow", 2, 1);
        findings.ratio("slow", "fast", 4);
        findings.omit("drawing", "no peer");
        assertEquals("""
            fast                                                          0.50 s    goal 1.00 s
            slow                                                          2.00 s    goal 1.00 s, missed

            slow                                                          4.00 ×  fast
            drawing                                                          –    no peer
            """, Report.text(findings));
        assertEquals(
                2,
                JsonParser.parseString(Report.json(findings))
                        .getAsJsonObject()
                        .getAsJsonArray("figures")
                        .size());
    }
}
