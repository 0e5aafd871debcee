package dev.qualis.cli.benchmark;

import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.workspace.Workspace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.CancelIndicator;

/** What mistakes cost: texts with some of them beside the same text without, parsed, linked and checked in a warm process. */
final class BrokenTextBenchmark {

    private static final URI FILE = URI.createURI("memory:/model.qms");

    private static final int WARMING_UP = 3;

    private final Bench bench;

    private final Workspace workspace =
            QmsLanguage.standalone().tellIssuesInChinese(false).workspace();

    BrokenTextBenchmark(Bench bench) {
        this.bench = bench;
    }

    /**
     * Measures.
     *
     * @param sizes elements of the projects
     * @param mistakes how many there are in each of them
     */
    void run(List<Integer> sizes, List<Integer> mistakes) throws IOException {
        List<Stopwatch.Work> works = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int size : sizes) {
            String clean = GeneratedProject.of(size);
            names.add("check " + size + " elements in process, no mistake");
            works.add(() -> issues(clean, 0));
            for (int count : mistakes) {
                String broken = Mistakes.spread(clean, count, size + count, Mistakes.values());
                names.add("check " + size + " elements in process, " + count + " mistakes");
                works.add(() -> issues(broken, 1));
            }
        }
        for (int i = 0; i < WARMING_UP; i++) {
            for (Stopwatch.Work work : works) {
                work.run();
            }
        }
        List<Double> seconds = bench.watch().medians(works);
        int each = mistakes.size() + 1;
        for (int i = 0; i < works.size(); i++) {
            bench.findings().seconds(names.get(i), seconds.get(i));
            if (i % each > 0) {
                bench.findings().ratio(names.get(i), "no mistake", seconds.get(i) / seconds.get(i - i % each));
            }
        }
        for (int i = each; i < works.size(); i++) {
            double growth = (double) sizes.get(i / each) / sizes.getFirst();
            bench.findings()
                    .ratio(names.get(i), "the smallest by size", seconds.get(i) / seconds.get(i % each) / growth);
        }
    }

    private void issues(String text, int least) {
        int found = workspace
                .of(Map.of(FILE, text))
                .issues(CancelIndicator.NullImpl)
                .size();
        if (least == 0 ? found > 0 : found < least) {
            throw new IllegalStateException(found + " issues");
        }
    }
}
