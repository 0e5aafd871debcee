package dev.qualis.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where things are in the checkout that is being tested. Tests run in the folder of their module. */
final class Checkout {

    static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

    /** The bundles of the product: ours and everything that they run on. */
    static final Path PRODUCT_PLUGINS = ROOT.resolve(
            "releng/dev.qualis.product/target/products/dev.qualis.product/linux/gtk/x86_64/qualis/plugins");

    /** The folders of our bundles, in the order of their names. */
    static List<Path> bundles() {
        return foldersIn("bundles");
    }

    /** The folders of our test projects, in the order of their names. */
    static List<Path> tests() {
        return foldersIn("tests");
    }

    /** The folders below a top folder, in the order of their names; never empty: no test passes over nothing. */
    static List<Path> foldersIn(String top) {
        List<Path> folders =
                list(ROOT.resolve(top)).stream().filter(Files::isDirectory).toList();
        if (folders.isEmpty()) {
            throw new IllegalStateException("No projects in " + ROOT.resolve(top));
        }
        return folders;
    }

    static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Checkout() {}
}
