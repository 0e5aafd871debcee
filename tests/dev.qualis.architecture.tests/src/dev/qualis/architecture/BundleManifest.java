package dev.qualis.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * What a bundle says of itself in its MANIFEST.MF.
 *
 * @param requiredBundles the bundles it cannot run without
 * @param importedPackages the packages it cannot run without
 */
record BundleManifest(
        String name,
        String version,
        Optional<String> host,
        List<String> requiredBundles,
        List<String> importedPackages,
        List<String> exportedPackages,
        Attributes headers) {

    /** The manifest of a project folder. */
    static BundleManifest ofProject(Path project) {
        try (InputStream content = Files.newInputStream(project.resolve("META-INF/MANIFEST.MF"))) {
            return of(new Manifest(content).getMainAttributes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The manifest of a jar; empty where the jar is no bundle. */
    static Optional<BundleManifest> ofJar(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            return manifest == null || manifest.getMainAttributes().getValue("Bundle-SymbolicName") == null
                    ? Optional.empty()
                    : Optional.of(of(manifest.getMainAttributes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BundleManifest of(Attributes headers) {
        return new BundleManifest(
                names(headers.getValue("Bundle-SymbolicName")).getFirst(),
                headers.getValue("Bundle-Version"),
                names(headers.getValue("Fragment-Host")).stream().findFirst(),
                names(headers.getValue("Require-Bundle")),
                names(headers.getValue("Import-Package")),
                names(headers.getValue("Export-Package")),
                headers);
    }

    /** The names in a header that are not optional; commas outside of quotes part clauses, semicolons names. */
    private static List<String> names(String header) {
        List<String> names = new ArrayList<>();
        for (String clause : header == null ? new String[0] : header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            if (!clause.contains("resolution:=optional") && !clause.contains("resolution:=\"optional\"")) {
                for (String part : clause.split(";")) {
                    if (!part.contains("=")) {
                        names.add(part.strip());
                    }
                }
            }
        }
        return List.copyOf(names);
    }
}
