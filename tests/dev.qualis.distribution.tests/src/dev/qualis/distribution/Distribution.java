package dev.qualis.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Where the build puts what users get. Tests run in the folder of their module. */
final class Distribution {

    static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
    static final Path RELENG = ROOT.resolve("releng");
    static final Path SITE = RELENG.resolve("dev.qualis.site/target/repository");
    static final Path HOST = RELENG.resolve("dev.qualis.host/target/products/dev.qualis.host/linux/gtk/x86_64");
    static final Path PRODUCTS = RELENG.resolve("dev.qualis.product/target/products");
    static final Path COMMAND_LINE = RELENG.resolve("dev.qualis.commandline/target/qualis");

    /** The names of the files in a folder, sorted. */
    static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Copies a folder with all that is in it; the tests change copies only. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path each : tree.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private Distribution() {}
}
