package dev.qualis.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder to write into, below one that nothing else is in. */
abstract class OutputFolderFixture {
    @TempDir
    Path parent;

    Path folder;

    @BeforeEach
    void chooseFolder() {
        folder = parent.resolve("out");
    }

    final Outcome<OutputFolder.Written> write(Map<String, String> files) {
        return new OutputFolder("test", folder, false).write(bytes(files), Progress.NONE);
    }

    static SortedMap<String, byte[]> bytes(Map<String, String> files) {
        SortedMap<String, byte[]> result = new TreeMap<>();
        files.forEach((name, text) -> result.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return result;
    }

    final String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    static List<String> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().collect(Collectors.toList());
        }
    }
}
