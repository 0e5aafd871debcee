package dev.qualis.cli.benchmark;

import dev.qualis.app.DrawProject;
import dev.qualis.app.Drawing;
import dev.qualis.app.DrawingChoice;
import dev.qualis.app.Progress;
import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Edge;
import dev.qualis.scene.Node;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A large diagram as SVG from a cold start, beside Graphviz, which lays out the same nodes and edges. */
final class DiagramBenchmark {

    private static final String DIAGRAM = "StrategyCascade";

    private final Bench bench;

    DiagramBenchmark(Bench bench) {
        this.bench = bench;
    }

    void run(List<Integer> sizes) throws IOException {
        Optional<Program> dot = Program.named("dot");
        for (int wanted : sizes) {
            Path model = bench.file("cascade-" + wanted + ".qms", GeneratedProject.cascade(wanted));
            DiagramScene scene = scene(model);
            String name =
                    "draw " + scene.nodes().size() + " nodes, " + scene.edges().size() + " edges";
            String out = bench.folder().resolve("cascade").toString();
            Stopwatch.Work draw = () -> bench.qualis().run("draw", model.toString(), "--diagram", DIAGRAM, "-o", out);
            if (dot.isEmpty()) {
                bench.findings().seconds(name, bench.watch().seconds(draw), goal(wanted));
                bench.findings().omit(name, "no dot (Graphviz) on the path");
                continue;
            }
            Path graph = bench.file("cascade.dot", graph(scene));
            String picture = bench.folder().resolve("cascade.svg").toString();
            List<Double> seconds =
                    bench.watch().medians(List.of(draw, () -> dot.get().run("-Tsvg", graph.toString(), "-o", picture)));
            bench.findings().seconds(name, seconds.get(0), goal(wanted));
            bench.findings().seconds("dot of the same", seconds.get(1));
            bench.findings().ratio(name, "dot -Tsvg", seconds.get(0) / seconds.get(1));
        }
    }

    private static double goal(int nodes) {
        return nodes == 500 ? 3 : nodes == 1_000 ? 5 : Double.NaN;
    }

    private DiagramScene scene(Path model) {
        List<Drawing> drawings = Bench.done(new DrawProject()
                .draw(bench.open(model), DrawingChoice.of(List.of(DIAGRAM)), Language.EN, Progress.NONE));
        return (DiagramScene) drawings.getFirst().scene();
    }

    private static String graph(DiagramScene scene) {
        StringBuilder dot = new StringBuilder("digraph {\nnode [shape=box]\n");
        for (Node node : scene.nodes()) {
            String label = node.label() == null ? "" : node.label().text();
            dot.append(quoted(node.id()))
                    .append(" [label=")
                    .append(quoted(label))
                    .append("]\n");
        }
        for (Edge edge : scene.edges()) {
            dot.append(quoted(edge.source()) + " -> " + quoted(edge.target())).append('\n');
        }
        return dot.append("}\n").toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
