package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No source asks the machine how numbers, letters or texts are written: that would show in the output. The workbench has none. */
class NoDefaultLocaleTest {
    private static final Pattern ASKING = Pattern.compile(
            "\"\\s*\\.formatted\\(|\\bString\\.format\\(\\s*+(?!Locale\\.)|MessageFormat\\.format\\(|\\.toLowerCase\\(\\)|\\.toUpperCase\\(\\)|\\.getBytes\\(\\)|new"
                    + " (FileReader|FileWriter)\\(|Charset\\.defaultCharset\\(\\)|ZoneId\\.systemDefault\\(\\)|new"
                    + " DecimalFormat\\(\"[^\"]*\"\\)");

    /** {@code --on today} means the day where the user is, which only the machine can tell. */
    private static final List<String> MEANT = List.of("OnDate.java: ZoneId.systemDefault()");

    @Test
    void isAskedForInNoSourceButWhereItIsMeant() throws IOException {
        List<String> found = new ArrayList<>();
        int sources = 0;
        try (var files = Files.walk(Repository.root().resolve("bundles"))) {
            for (Path file :
                    files.filter(NoDefaultLocaleTest::isSource).sorted().toList()) {
                sources++;
                Matcher matcher = ASKING.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(file.getFileName() + ": " + matcher.group());
                }
            }
        }
        assertTrue(sources > 400, "sources: " + sources);
        assertEquals(MEANT, found);
    }

    private static boolean isSource(Path file) {
        String name = file.toString().replace('\\', '/');
        return name.endsWith(".java")
                && name.contains("/src/")
                && !name.contains("/target/")
                && !name.contains("/dev.qualis.workbench/")
                && !name.contains("/dev.qualis.dsl.ui/");
    }
}
