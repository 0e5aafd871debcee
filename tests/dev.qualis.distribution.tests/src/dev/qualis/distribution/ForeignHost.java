package dev.qualis.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * An Eclipse that has none of our bundles but what is installed into it from the update site.
 *
 * @param folder where it lies
 */
record ForeignHost(Path folder) {
    private static final Path BUNDLES = Path.of("org.eclipse.equinox.simpleconfigurator", "bundles.info");

    /** A fresh one. */
    static ForeignHost in(Path folder) throws IOException {
        Distribution.copy(Distribution.HOST, folder);
        return new ForeignHost(folder);
    }

    /** Installs a feature, as with "Install New Software". */
    Run install(String feature) throws IOException, InterruptedException {
        return run(
                "org.eclipse.equinox.p2.director",
                "-repository",
                Distribution.SITE.toUri().toString(),
                "-installIU",
                feature + ".feature.group");
    }

    /** The symbolic names of the installed bundles below a prefix. */
    Set<String> bundles(String prefix) throws IOException {
        return Distribution.namesIn(folder.resolve("plugins")).stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(0, name.indexOf('_')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Compiles a bundle against what is installed, and adds it. */
    void add(String name, Path sources) throws IOException {
        Path bundle = folder.resolve("plugins").resolve(name + "_1.0.0");
        Distribution.copy(sources, bundle);
        List<String> command = new ArrayList<>(List.of("-proc:none", "-d", bundle.toString(), "-cp"));
        try (Stream<Path> jars = Files.list(folder.resolve("plugins"))) {
            command.add(jars.filter(path -> path.toString().endsWith(".jar"))
                    .map(Path::toString)
                    .collect(Collectors.joining(java.io.File.pathSeparator)));
        }
        try (Stream<Path> files = Files.walk(bundle.resolve("src"))) {
            files.filter(path -> path.toString().endsWith(".java")).forEach(path -> command.add(path.toString()));
        }
        int exit = ToolProvider.getSystemJavaCompiler().run(null, null, null, command.toArray(String[]::new));
        if (exit != 0) {
            throw new IllegalStateException("cannot compile " + sources);
        }
        Files.writeString(
                folder.resolve("configuration").resolve(BUNDLES),
                name + ",1.0.0,plugins/" + bundle.getFileName() + "/,4,false\n",
                StandardOpenOption.APPEND);
    }

    Run run(String application, String... arguments) throws IOException, InterruptedException {
        String launcher = Distribution.namesIn(folder.resolve("plugins")).stream()
                .filter(name -> name.startsWith("org.eclipse.equinox.launcher_"))
                .findFirst()
                .orElseThrow();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-jar", folder.resolve("plugins").resolve(launcher).toString()));
        command.addAll(List.of("-nosplash", "-consoleLog", "-application", application));
        command.addAll(List.of("-configuration", folder.resolve("configuration").toString()));
        command.addAll(List.of(arguments));
        return Run.of(folder, Map.of(), command);
    }
}
