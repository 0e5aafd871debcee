package dev.qualis.export.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.export.SampleDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class MarkdownWriterTest {

    private final SortedMap<String, byte[]> files = new MarkdownWriter().write(SampleDocument.english(), "manual.en");
    private final String text = new String(files.get("manual.en.md"), StandardCharsets.UTF_8);

    @Test
    void picturesStandBesideTheText() {
        assertEquals(List.of("manual.en-pictures/picture-map.svg", "manual.en.md"), List.copyOf(files.keySet()));
        assertTrue(text.contains("![Map](<manual.en-pictures/picture-map.svg>)"), text);
    }

    @Test
    void whatWouldBeMarkupIsText() {
        assertTrue(text.contains("&lt;b> & **Buying**"), text);
        assertTrue(text.contains("[^1]: note of Buying"), text);
    }

    @Test
    void referencesLeadToTheirSections() {
        assertTrue(text.contains("[Buying](#processes-Buying)"), text);
        assertTrue(text.contains("<a id=\"processes-Buying\"></a>"), text);
    }

    @Test
    void tablesAreTables() {
        assertTrue(text.contains("| Name | Amount | Share | Day |\n| --- | --- | --- | --- |\n"), text);
    }
}
