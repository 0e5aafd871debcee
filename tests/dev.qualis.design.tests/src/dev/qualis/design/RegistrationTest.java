package dev.qualis.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.model.qms.QmsPackage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;

/** What the bundles of the design feature say to an Eclipse that knows nothing else of us. */
class RegistrationTest {
    private static String plugin(String bundle) throws Exception {
        return Files.readString(Path.of("..", "..", "bundles", bundle, "plugin.xml"));
    }

    @Test
    void eachPackageIsRegisteredOnce() throws Exception {
        List<String> registered = Pattern.compile("<package\\s+uri=\"([^\"]+)\"")
                .matcher(plugin("dev.qualis.model"))
                .results()
                .map(found -> found.group(1))
                .toList();
        Set<String> packages = new TreeSet<>();
        collect(QmsPackage.eINSTANCE, packages);
        assertEquals(packages, new TreeSet<>(registered));
        assertEquals(packages.size(), registered.size(), registered.toString());
    }

    private static void collect(EPackage metamodel, Set<String> addresses) {
        addresses.add(metamodel.getNsURI());
        metamodel.getESubpackages().forEach(part -> collect(part, addresses));
    }

    /** In a bundle of the feature, so that no editor of ours is needed. */
    @Test
    void theLanguageAndOurAddressesAreRegisteredByTheDesignFeature() throws Exception {
        String feature = Files.readString(Path.of("..", "..", "features", "dev.qualis.design.feature", "feature.xml"));
        assertTrue(feature.contains("\"dev.qualis.dsl.ide\"") && feature.contains("\"dev.qualis.design\""), feature);
        String language = plugin("dev.qualis.dsl.ide");
        assertTrue(language.contains("<parser type=\"qms\""), language);
        assertTrue(language.contains("resourceServiceProvider uriExtension=\"qms\""), language);
        assertTrue(language.contains("<mapping source=\"classpath:/libraries/\""), language);
        assertTrue(plugin("dev.qualis.design").contains("<parser protocolName=\"qualis\""));
    }
}
