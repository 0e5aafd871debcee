package dev.qualis.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    @ParameterizedTest
    @CsvSource({
        "dev.qualis.workbench, dev/qualis/workbench/messages",
        "dev.qualis.workbench, plugin",
        "dev.qualis.dsl.ui, dev/qualis/dsl/ui/messages",
        "dev.qualis.dsl.ui, plugin"
    })
    void saysEverythingInBothLanguages(String bundle, String file) throws IOException {
        Properties english = load(bundle, file + ".properties");
        Properties chinese = load(bundle, file + "_zh.properties");
        assertFalse(english.isEmpty());
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()));
        for (Object key : english.keySet()) {
            assertEquals(
                    places(english.getProperty((String) key)), places(chinese.getProperty((String) key)), (String) key);
        }
    }

    private static String places(String pattern) {
        return pattern.replaceAll("[^{}0-9]", "").replaceAll("(?<!\\{)[0-9]", "");
    }

    private static Properties load(String bundle, String path) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Platform.getBundle(bundle).getEntry(path).openStream()) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
