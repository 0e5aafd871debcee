package dev.qualis.testing;

import java.io.File;
import java.util.ArrayList;
import java.util.List;

/** The class path of the tests, for tests that start a process of their own. */
public final class ClassPath {
    private static final String REFERENCE = "reference:";
    private static final String FILE = "file:";

    private ClassPath() {}

    /** All that the classes of this process are loaded from, as a value of {@code java -cp}; also where OSGi has loaded them. */
    public static String ofThisProcess() {
        String bundles = System.getProperty("osgi.bundles");
        return bundles == null ? System.getProperty("java.class.path") : of(bundles);
    }

    /** The start level is behind an at sign; folders are projects, whose classes are further down. */
    private static String of(String bundles) {
        List<String> places = new ArrayList<>();
        for (String bundle : bundles.split(",")) {
            String place = bundle.strip().replaceFirst("@[^@/\\\\]*$", "");
            place = place.startsWith(REFERENCE) ? place.substring(REFERENCE.length()) : place;
            place = place.startsWith(FILE) ? place.substring(FILE.length()) : place;
            places.add(place);
            if (!place.endsWith(".jar")) {
                places.add(place + "/target/classes");
            }
        }
        return String.join(File.pathSeparator, places);
    }
}
