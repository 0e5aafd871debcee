package dev.qualis.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void isArchivedForThreeSystems() throws IOException {
        assertEquals(
                3,
                Distribution.namesIn(Distribution.PRODUCTS).stream()
                        .filter(name -> name.startsWith("qualis-workbench-"))
                        .count());
    }
}
