package dev.qualis.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ManifestFloorsTest {

    private static final String OURS = "dev.qualis.";

    @Test
    void everyBundleHasItsPlaceInTheTable() {
        Set<String> folders = Checkout.bundles().stream()
                .map(folder -> folder.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(Floors.bundles()), folders);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void requiresOnlyFloorsBelow(Path project) {
        BundleManifest manifest = BundleManifest.ofProject(project);
        Set<String> below = Floors.below(manifest.name());
        List<String> wrong = manifest.requiredBundles().stream()
                .filter(required -> required.startsWith(OURS) && !below.contains(required))
                .toList();
        assertTrue(wrong.isEmpty(), () -> manifest.name() + " may use " + below + ", but requires " + wrong);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void importsOnlyPackagesOfFloorsBelow(Path project) {
        BundleManifest manifest = BundleManifest.ofProject(project);
        Set<String> below = Floors.below(manifest.name());
        List<String> wrong = manifest.importedPackages().stream()
                .filter(imported -> imported.startsWith(OURS)
                        && owner(imported).filter(below::contains).isEmpty())
                .toList();
        assertTrue(wrong.isEmpty(), () -> manifest.name() + " may use " + below + ", but imports " + wrong);
    }

    /** The bundle a package belongs to: the one with the longest name that starts the package's. */
    private static Optional<String> owner(String javaPackage) {
        return Floors.bundles().stream()
                .filter(bundle -> (javaPackage + ".").startsWith(bundle + "."))
                .max(Comparator.comparingInt(String::length));
    }

    static List<Path> bundles() {
        return new ArrayList<>(Checkout.bundles());
    }
}
