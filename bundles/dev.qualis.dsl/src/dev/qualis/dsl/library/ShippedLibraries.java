package dev.qualis.dsl.library;

import com.google.inject.Singleton;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;

/** The catalogues that ship with the product. They are written in the language and lie on the class path. */
@Singleton
public class ShippedLibraries {

    private static final List<String> NAMES = List.of("CQOS", "ISO14001", "ISO37301", "ISO45001", "ISO9001");

    private static final String FOLDER = "classpath:/libraries/";

    /** The names of all shipped libraries, in alphabetical order. */
    public List<String> names() {
        return NAMES;
    }

    /** Where the library is read from, or nothing where none of that name is shipped. */
    public Optional<URI> uri(String name) {
        return NAMES.contains(name) ? Optional.of(URI.createURI(FOLDER + name + ".qms")) : Optional.empty();
    }

    /** Says where the libraries lie to resource sets that know no class path; an Eclipse says it already. */
    public static void mapInto(Map<URI, URI> addresses) {
        URL one = ShippedLibraries.class.getResource("/libraries/" + NAMES.getFirst() + ".qms");
        if (one != null) {
            URI folder = URI.createURI(one.toString()).trimSegments(1).appendSegment("");
            addresses.putIfAbsent(URI.createURI(FOLDER), folder);
        }
    }

    /** Whether the resource is a shipped library rather than a file of the user's. */
    public boolean isShipped(URI uri) {
        return uri.toString().startsWith(FOLDER);
    }
}
