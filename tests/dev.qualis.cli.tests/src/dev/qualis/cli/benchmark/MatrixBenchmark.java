package dev.qualis.cli.benchmark;

import dev.qualis.app.DrawProject;
import dev.qualis.app.DrawingChoice;
import dev.qualis.app.DrawingWriter;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.Progress;
import dev.qualis.model.qms.core.Language;
import java.io.IOException;
import java.util.List;

/** A large matrix evaluated, laid out and written as SVG in a warm process, beside one of half its rows. */
final class MatrixBenchmark {

    private static final int WARMING_UP = 5;

    private final Bench bench;

    MatrixBenchmark(Bench bench) {
        this.bench = bench;
    }

    void run(int rows, int columns) throws IOException {
        Stopwatch.Work whole = work(rows, columns);
        Stopwatch.Work half = work(rows / 2, columns);
        for (int i = 0; i < WARMING_UP; i++) {
            whole.run();
            half.run();
        }
        List<Double> seconds = bench.watch().medians(List.of(whole, half));
        String name = "matrix of " + rows + " × " + columns + ", warm";
        bench.findings().seconds(name, seconds.get(0), rows == 1_000 ? 1 : Double.NaN);
        bench.findings().ratio(name, "twice one of half its rows", seconds.get(0) / seconds.get(1) / 2);
    }

    private Stopwatch.Work work(int rows, int columns) throws IOException {
        OpenedProject project =
                bench.open(bench.file("matrix-" + rows + ".qms", GeneratedProject.matrix(rows, columns)));
        project.index();
        DrawProject drawing = new DrawProject();
        DrawingWriter writer = new DrawingWriter();
        DrawingChoice choice = DrawingChoice.of(List.of("RaciMatrix"));
        return () -> Bench.done(drawing.draw(project, choice, Language.EN, Progress.NONE))
                .forEach(writer::svg);
    }
}
