package dev.qualis.cli.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The commands on an example, from start to end, beside a Java that does nothing. */
final class CommandBenchmark {

    private static final double GOAL = 0.6;

    private final Bench bench;

    CommandBenchmark(Bench bench) {
        this.bench = bench;
    }

    void run(Path example) throws IOException {
        Program java = Program.of(Path.of(System.getProperty("java.home"), "bin", "java"));
        String project = example.toString();
        String out = bench.folder().resolve("out").toString();
        bench.qualis().run("check", project); // may make its start-up cache
        List<Double> seconds = bench.watch()
                .medians(List.of(
                        () -> java.run("-version"),
                        () -> bench.qualis().run("check", project),
                        () -> bench.qualis().run("assess", project),
                        () -> bench.qualis().run("draw", project, "-o", out + "/pictures"),
                        () -> bench.qualis().run("document", project, "-o", out + "/manual")));
        Findings findings = bench.findings();
        String name = example.getFileName().toString();
        findings.seconds("java -version", seconds.get(0));
        findings.seconds("check " + name, seconds.get(1), GOAL);
        findings.seconds("assess " + name, seconds.get(2));
        findings.seconds("draw " + name, seconds.get(3));
        findings.seconds("document " + name, seconds.get(4));
        findings.ratio("check " + name, "java -version", seconds.get(1) / seconds.get(0));
        findings.ratio("assess " + name, "check " + name, seconds.get(2) / seconds.get(1));
        findings.ratio("draw " + name, "check " + name, seconds.get(3) / seconds.get(1));
        findings.ratio("document " + name, "check " + name, seconds.get(4) / seconds.get(1));
    }
}
