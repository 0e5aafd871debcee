package dev.qualis.cli.benchmark;

import dev.qualis.app.CheckProject;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Large models: parsed, linked, checked and assessed; beside models of twice the size, and the same as XMI. */
final class ModelBenchmark {

    private static final int WARMING_UP = 2;

    private final Bench bench;

    ModelBenchmark(Bench bench) {
        this.bench = bench;
    }

    /** The commands, from a cold start. */
    void commands(int elements) throws IOException {
        String model = model(elements).toString();
        List<Double> seconds = bench.watch()
                .medians(List.of(
                        () -> bench.qualis().run("check", model),
                        () -> bench.qualis().run("assess", model)));
        bench.findings().seconds("check " + elements + " elements", seconds.get(0), goal(elements));
        bench.findings().seconds("assess " + elements + " elements", seconds.get(1));
    }

    private static double goal(int elements) {
        return elements == 30_000 ? 1.5 : elements == 100_000 ? 5 : Double.NaN;
    }

    private Path model(int elements) throws IOException {
        return bench.file("model-" + elements + ".qms", GeneratedProject.of(elements));
    }

    /** In this process, warm: time and memory of n and 2n elements, and the time of EMF for what holds the same. */
    void inProcess(int elements) throws IOException {
        Path once = model(elements);
        Path twice = model(2 * elements);
        XmiPeer xmi = XmiPeer.of(bench.open(once));
        List<Stopwatch.Work> works =
                List.of(() -> bench.open(once), xmi::load, () -> checked(once), () -> checked(twice));
        for (int i = 0; i < WARMING_UP; i++) {
            for (Stopwatch.Work work : works) {
                work.run();
            }
        }
        List<Double> seconds = bench.watch().medians(works);
        Findings findings = bench.findings();
        String name = elements + " elements, warm";
        findings.seconds("parse and link " + name, seconds.get(0));
        findings.seconds("EMF loads the same from XMI", seconds.get(1));
        findings.seconds("parse, link and check " + name, seconds.get(2));
        findings.seconds("parse, link and check " + 2 * elements + " elements, warm", seconds.get(3));
        findings.ratio("parse and link " + name, "EMF loads the same from XMI", seconds.get(0) / seconds.get(1));
        findings.ratio("check " + 2 * elements + " elements", "twice " + elements, seconds.get(3) / seconds.get(2) / 2);
        double small = findings.megabytes("memory of " + elements + " elements", megabytes(once));
        double large = findings.megabytes("memory of " + 2 * elements + " elements", megabytes(twice));
        findings.ratio("memory of " + 2 * elements + " elements", "twice " + elements, large / small / 2);
    }

    private OpenedProject checked(Path model) {
        OpenedProject project = bench.open(model);
        if (!new CheckProject().check(project, Progress.NONE).findings().isEmpty()) {
            throw new IllegalStateException(model + " has issues");
        }
        return project;
    }

    /** What a checked and indexed project keeps in memory. */
    private double megabytes(Path model) {
        double before = used();
        OpenedProject project = checked(model);
        project.index();
        double after = used();
        java.lang.ref.Reference.reachabilityFence(project);
        return after - before;
    }

    private static double used() {
        for (int i = 0; i < 3; i++) {
            System.gc(); // what is softly or weakly held goes in several steps
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }
}
