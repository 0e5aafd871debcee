package dev.qualis.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Enumeration;
import java.util.jar.Manifest;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, as its bundle's manifest states it. */
final class Version implements IVersionProvider {
    private static final String UNPACKED = "0.0.0";

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"Qualis " + number()};
    }

    /** Three numbers; zeros where the program runs from unpacked classes. */
    static String number() throws IOException {
        Enumeration<URL> manifests = Version.class.getClassLoader().getResources("META-INF/MANIFEST.MF");
        while (manifests.hasMoreElements()) {
            try (InputStream in = manifests.nextElement().openStream()) {
                var attributes = new Manifest(in).getMainAttributes();
                String name = String.valueOf(attributes.getValue("Bundle-SymbolicName"));
                if (name.split(";")[0].equals("dev.qualis.cli")) {
                    return attributes.getValue("Bundle-Version").replaceFirst("^(\\d+\\.\\d+\\.\\d+).*", "$1");
                }
            }
        }
        return UNPACKED;
    }
}
