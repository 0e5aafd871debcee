package dev.qualis.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, as its bundle's manifest states it. */
final class Version implements IVersionProvider {
    private static final String UNPACKED = "0.0.0";

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"Qualis " + number()};
    }

    /** Three numbers; zeros where the program runs from classes that no build has packed. */
    static String number() throws IOException {
        Path home = home();
        Path unpacked = home.resolve(JarFile.MANIFEST_NAME);
        if (Files.isRegularFile(home)) {
            try (JarFile jar = new JarFile(home.toFile())) {
                return number(jar.getManifest());
            }
        }
        if (Files.isRegularFile(unpacked)) {
            try (InputStream in = Files.newInputStream(unpacked)) {
                return number(new Manifest(in));
            }
        }
        return UNPACKED;
    }

    private static Path home() {
        try {
            return Path.of(Version.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String number(Manifest manifest) {
        String version = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-Version");
        return version == null ? UNPACKED : version.replaceFirst("^(\\d+\\.\\d+\\.\\d+).*", "$1");
    }
}
