package dev.qualis.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole main job runs on a server: nothing of it reaches a display or a workspace, through any third party. */
class HeadlessClosureTest {

    private static final Predicate<String> INTERACTIVE =
            bundle -> bundle.matches("org\\.eclipse\\.(ui|swt|jface|core\\.resources|e4\\.ui)(\\..*)?");

    private static final InstalledBundles PRODUCT = new InstalledBundles(Checkout.PRODUCT_PLUGINS);

    @ParameterizedTest
    @MethodSource("headlessBundles")
    void needsNoDisplayAndNoWorkspace(String bundle) {
        assertTrue(PRODUCT.contains(bundle), () -> bundle + " is not in the product");
        assertEquals(List.of(), PRODUCT.wayTo(INTERACTIVE, bundle));
    }

    @Test
    void findsTheWayWhereThereIsOne() {
        assertFalse(PRODUCT.wayTo(INTERACTIVE, "dev.qualis.workbench").isEmpty());
    }

    static List<String> headlessBundles() {
        return Floors.bundles().stream().filter(Floors::isHeadless).toList();
    }
}
