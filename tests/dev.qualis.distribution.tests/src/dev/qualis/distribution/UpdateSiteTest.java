package dev.qualis.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Installs from the update site into an Eclipse that has none of our bundles, as with "Install New Software". */
class UpdateSiteTest {

    @TempDir
    Path folder;

    @Test
    void installsTheWorkbenchIntoAForeignEclipse() throws Exception {
        Path host = install("dev.qualis.workbench.feature");
        Set<String> bundles = installed(host, "dev.qualis.");
        assertEquals(new TreeSet<>(Distribution.namesIn(Distribution.ROOT.resolve("bundles"))), bundles);
    }

    @Test
    void installsTheViewpointAloneForUsersOfSirius() throws Exception {
        Path host = install("dev.qualis.design.feature");
        Set<String> bundles = installed(host, "dev.qualis.");
        assertTrue(bundles.contains("dev.qualis.design"), bundles::toString);
        assertFalse(bundles.contains("dev.qualis.workbench"), bundles::toString);
    }

    private Path install(String feature) throws IOException, InterruptedException {
        Path host = folder.resolve("host");
        Distribution.copy(Distribution.HOST, host);
        assertEquals(Set.of(), installed(host, "dev.qualis."));
        String launcher = Distribution.namesIn(host.resolve("plugins")).stream()
                .filter(name -> name.startsWith("org.eclipse.equinox.launcher_"))
                .findFirst()
                .orElseThrow();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", host.resolve("plugins").resolve(launcher).toString()));
        command.addAll(List.of("-nosplash", "-consoleLog", "-application", "org.eclipse.equinox.p2.director"));
        command.addAll(List.of("-configuration", host.resolve("configuration").toString()));
        command.addAll(List.of("-repository", Distribution.SITE.toUri().toString()));
        command.addAll(List.of("-installIU", feature + ".feature.group"));
        Run run = Run.of(host, Map.of(), command);
        assertEquals(0, run.exit(), () -> run.output() + run.error());
        return host;
    }

    /** The symbolic names of the bundles in an installation, below a prefix. */
    private static Set<String> installed(Path host, String prefix) throws IOException {
        return Distribution.namesIn(host.resolve("plugins")).stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(0, name.indexOf('_')))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
