package dev.qualis.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Installs from the update site into an Eclipse that has none of our bundles, as with "Install New Software". */
class UpdateSiteTest {

    @TempDir
    Path folder;

    @Test
    void installsTheWorkbenchIntoAForeignEclipse() throws Exception {
        ForeignHost host = install("dev.qualis.workbench.feature");
        assertEquals(
                new TreeSet<>(Distribution.namesIn(Distribution.ROOT.resolve("bundles"))), host.bundles("dev.qualis."));
    }

    /** And that is enough to open files as Sirius does: one by one in any order, with pictures coming and going beside them. */
    @Test
    void installsTheViewpointAloneForUsersOfSirius() throws Exception {
        ForeignHost host = install("dev.qualis.design.feature");
        Set<String> bundles = host.bundles("dev.qualis.");
        assertTrue(bundles.contains("dev.qualis.design"), bundles::toString);
        assertFalse(bundles.contains("dev.qualis.workbench"), bundles::toString);
        assertFalse(bundles.contains("dev.qualis.dsl.ui"), bundles::toString);

        host.add("dev.qualis.probe", Path.of("probe"));
        Path example = Distribution.ROOT.resolve("examples").resolve("hengxin");
        Run run = host.run("dev.qualis.probe.files", example.toString());
        assertEquals(0, run.exit(), () -> run.output() + run.error());
        List<String> lines = run.output().lines().toList();
        String atOnce = lines.stream()
                .filter(line -> line.startsWith("at once: "))
                .findFirst()
                .orElseThrow(() -> new AssertionError(run.output() + run.error()));
        String facts = atOnce.substring("at once: ".length());
        assertTrue(facts.startsWith("unresolved 0, errors 0, facts "), facts);
        assertTrue(lines.contains("invalid 0") && lines.contains("computed once true"), run::output);
        for (int i = 0; i < 10; i++) {
            assertTrue(lines.contains("order " + i + ": " + facts), run::output);
        }
    }

    private ForeignHost install(String feature) throws IOException, InterruptedException {
        ForeignHost host = ForeignHost.in(folder.resolve("host"));
        assertEquals(Set.of(), host.bundles("dev.qualis."));
        Run run = host.install(feature);
        assertEquals(0, run.exit(), () -> run.output() + run.error());
        return host;
    }
}
