package dev.qualis.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shape of the repository: what CONTRIBUTING.md promises to a newcomer. */
class RepositoryTest {

    private static final Pattern GENERATED =
            Pattern.compile("(^|.*/)(src-gen|emf-gen|xtend-gen|target)/.*|.*\\.(class|xtextbin|jar)");
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    @Test
    void noGeneratedFileIsTracked() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Checkout.ROOT.resolve(".git")), "not a git checkout");
        Process git = new ProcessBuilder("git", "ls-files")
                .directory(Checkout.ROOT.toFile())
                .start();
        List<String> tracked = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals(0, git.waitFor());
        assertTrue(tracked.size() > 100, () -> "only " + tracked.size() + " tracked files");
        assertEquals(
                List.of(),
                tracked.stream()
                        .filter(file -> GENERATED.matcher(file).matches())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("projectsWithManifest")
    void isNamedLikeItsFolder(Path project) {
        assertEquals(
                project.getFileName().toString(),
                BundleManifest.ofProject(project).name());
    }

    @ParameterizedTest
    @MethodSource("projectsWithManifest")
    void statesVersionJavaAndVendor(Path project) throws IOException {
        BundleManifest manifest = BundleManifest.ofProject(project);
        assertEquals(version() + ".qualifier", manifest.version());
        assertEquals("JavaSE-21", manifest.headers().getValue("Bundle-RequiredExecutionEnvironment"));
        assertEquals("Qualis", manifest.headers().getValue("Bundle-Vendor"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void hasItsTestsBesideIt(Path project) {
        Path tests = Checkout.ROOT.resolve("tests").resolve(project.getFileName() + ".tests");
        assertTrue(Files.isDirectory(tests), () -> tests + " is missing");
        assertEquals(
                Optional.of(project.getFileName().toString()),
                BundleManifest.ofProject(tests).host());
    }

    @Test
    void everyFeatureAndProductHasTheVersionOfTheBuild() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (Path file : filesWithVersion()) {
            Matcher found = Pattern.compile("<(?:feature|product)\\s[^>]*?\\bversion=\"([^\"]+)\"")
                    .matcher(Files.readString(file));
            if (!found.find() || !found.group(1).equals(version() + ".qualifier")) {
                wrong.add(Checkout.ROOT.relativize(file).toString());
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void everyProjectIsBuilt() throws IOException {
        Set<String> built = new TreeSet<>();
        Matcher modules = MODULE.matcher(rootPom());
        while (modules.find()) {
            built.add(modules.group(1));
        }
        Set<String> there = new TreeSet<>();
        for (String top : List.of("bundles", "translations", "features", "releng", "tests")) {
            Checkout.foldersIn(top).forEach(folder -> there.add(top + "/" + folder.getFileName()));
        }
        assertEquals(there, built);
    }

    static List<Path> bundles() {
        return Checkout.bundles();
    }

    static List<Path> projectsWithManifest() {
        return Stream.concat(Checkout.bundles().stream(), Checkout.tests().stream())
                .filter(project -> Files.exists(project.resolve("META-INF/MANIFEST.MF")))
                .toList();
    }

    private static List<Path> filesWithVersion() {
        List<Path> files = new ArrayList<>();
        Checkout.foldersIn("features").forEach(folder -> files.add(folder.resolve("feature.xml")));
        for (Path folder : Checkout.foldersIn("releng")) {
            Checkout.list(folder).stream()
                    .filter(file -> file.toString().endsWith(".product") && Files.isRegularFile(file))
                    .forEach(files::add);
        }
        return files;
    }

    /** The version in the root's pom, without what Maven calls a snapshot. */
    private static String version() throws IOException {
        Matcher version =
                Pattern.compile("<version>([0-9.]+)(-SNAPSHOT)?</version>").matcher(rootPom());
        assertTrue(version.find());
        return version.group(1);
    }

    private static String rootPom() throws IOException {
        return COMMENT.matcher(Files.readString(Checkout.ROOT.resolve("pom.xml")))
                .replaceAll("");
    }
}
