package dev.qualis.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class AuditPackTest {

    private final SortedMap<String, byte[]> files =
            new TreeMap<>(Map.of("conformity.zh.docx", "abc".getBytes(StandardCharsets.UTF_8), "a/b.svg", new byte[0]));

    @Test
    void holdsEveryFileAndTheHashOfEach() throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(AuditPack.of(files)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        assertEquals(List.of("a/b.svg", "conformity.zh.docx", "MANIFEST.sha256"), List.copyOf(entries.keySet()));
        assertEquals("abc", entries.get("conformity.zh.docx"));
        assertEquals(
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a/b.svg\n"
                        + "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  conformity.zh.docx\n",
                entries.get("MANIFEST.sha256"));
    }

    @Test
    void theSameFilesGiveTheSameBytes() {
        assertArrayEquals(AuditPack.of(files), AuditPack.of(new TreeMap<>(files)));
    }
}
