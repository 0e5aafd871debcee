package dev.qualis.cli.benchmark;

import dev.qualis.cli.benchmark.RunningSystem.Size;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The commands on all that runs day by day in a large company, from start to end. */
final class RunningSystemBenchmark {

    private static final List<String> REGISTERS = List.of(
            "DocumentRegister", "SupplierRegister", "EquipmentRegister", "CompetenceMatrix", "TrainingRegister");

    private static final double GOAL = 2;

    private final Bench bench;

    RunningSystemBenchmark(Bench bench) {
        this.bench = bench;
    }

    void run(Size size) throws IOException {
        String project = bench.file("running.qms", RunningSystem.of(size)).toString();
        String out = bench.folder().resolve("running").toString();
        List<String> draw = new ArrayList<>(List.of("draw", project, "--force", "-o", out + "/pictures"));
        REGISTERS.forEach(register -> draw.addAll(List.of("--diagram", register)));
        List<Double> seconds = bench.watch()
                .medians(List.of(
                        () -> bench.qualis().run("check", project),
                        () -> bench.qualis().run("due", project, "--within", "60d"),
                        () -> bench.qualis().run(draw.toArray(String[]::new)),
                        () -> bench.qualis()
                                .run(
                                        "document",
                                        project,
                                        "--kind",
                                        "registers",
                                        "--format",
                                        "xlsx",
                                        "--language",
                                        "en",
                                        "--force",
                                        "-o",
                                        out + "/registers")));
        String name = "a running system of " + size.all();
        Findings findings = bench.findings();
        findings.seconds("check " + name, seconds.get(0), size.equals(Size.LARGE) ? GOAL : Double.NaN);
        findings.seconds("due " + name, seconds.get(1));
        findings.seconds("draw registers of " + name, seconds.get(2));
        findings.seconds("registers as workbook of " + name, seconds.get(3));
    }
}
