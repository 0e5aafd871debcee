package dev.qualis.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductTest {

    @ParameterizedTest
    @CsvSource({
        "linux/gtk/x86_64/qualis, qualis-workbench, find-java.sh",
        "macosx/cocoa/aarch64/qualis.app/Contents, MacOS/qualis, Eclipse/find-java.sh",
        "macosx/cocoa/aarch64/qualis.app/Contents/Eclipse, qualis-workbench, find-java.sh",
        "win32/win32/x86_64/qualis, qualis-workbench.cmd, find-java.cmd"
    })
    void hasItsStartScript(String folder, String script, String finder) {
        Path product = Distribution.PRODUCTS.resolve("dev.qualis.product").resolve(folder);
        assertTrue(Files.isRegularFile(product.resolve(script)), () -> product.resolve(script) + " is missing");
        assertTrue(Files.isRegularFile(product.resolve(finder)), () -> product.resolve(finder) + " is missing");
        if (!script.endsWith(".cmd")) {
            assertTrue(
                    Files.isExecutable(product.resolve(script)), () -> product.resolve(script) + " is not executable");
        }
    }

    @Test
    void isArchivedForThreeSystemsWithAChecksumForEach() throws IOException {
        List<String> files = Distribution.namesIn(Distribution.PRODUCTS).stream()
                .filter(name -> name.startsWith("qualis-workbench-"))
                .toList();
        List<String> archives =
                files.stream().filter(name -> !name.endsWith(".sha256")).toList();
        assertEquals(3, archives.size(), files::toString);
        for (String archive : archives) {
            assertTrue(files.contains(archive + ".sha256"), () -> archive + " has no checksum beside it");
        }
        assertEquals(6, files.size(), files::toString);
    }

    @Test
    void speaksChineseInThePlatformsOwnWindows() throws IOException {
        Path plugins = Distribution.PRODUCTS.resolve("dev.qualis.product/linux/gtk/x86_64/qualis/plugins");
        List<String> fragments = Distribution.namesIn(plugins).stream()
                .filter(name -> name.startsWith("dev.qualis.nl.zh."))
                .map(name -> name.substring(0, name.indexOf('_')))
                .sorted()
                .toList();
        assertEquals(Distribution.namesIn(Distribution.ROOT.resolve("translations")), fragments);
    }
}
