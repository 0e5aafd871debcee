package dev.qualis.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"OrganisationChart", "standard-长城", "a b-c_d.e", "Ünï"})
    void leavesWhatIsAFileNameAsItIs(String name) {
        assertEquals(name, new FileNames().of(name));
    }

    @Test
    void tellsApartWhatDiffersInItsCaseOrItsComposition() {
        FileNames names = new FileNames();
        assertEquals("Chart", names.of("Chart"));
        assertEquals("chart-2", names.of("chart"));
        assertEquals("\u00e9", names.of("\u00e9"));
        assertEquals("e\u0301-2", names.of("e\u0301"));
        assertEquals("a_b", names.of("a/b"));
        assertEquals("a_b-2", names.of("a:b"));
    }

    @Test
    void tellsApartLongNamesThatBeginAlikeWhateverTheirOrder() {
        String one = new FileNames().of("x".repeat(300) + "1");
        String two = new FileNames().of("x".repeat(300) + "2");
        assertNotEquals(one, two);
        FileNames names = new FileNames();
        assertEquals(two, names.of("x".repeat(300) + "2"));
        assertEquals(one, names.of("x".repeat(300) + "1"));
    }

    @Test
    void canBeWrittenWhateverTheNameIs() throws Exception {
        Random random = new Random(17);
        FileNames names = new FileNames();
        Set<String> folded = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            StringBuilder name = new StringBuilder();
            int length = random.nextInt(6) == 0 ? random.nextInt(400) : random.nextInt(4);
            for (int j = 0; j < length; j++) {
                name.appendCodePoint(
                        switch (random.nextInt(5)) {
                            case 0 -> random.nextInt(0x30);
                            case 1 -> 0x2000 + random.nextInt(0x70);
                            case 2 -> 0xD7F0 + random.nextInt(0x840);
                            case 3 -> 0x4E00 + random.nextInt(99);
                            default -> random.nextInt(0x10FFFF);
                        });
            }
            String made = names.of(name.toString());
            assertTrue(made.getBytes(StandardCharsets.UTF_8).length <= FileNames.LONGEST + 4, made);
            assertTrue(folded.add(made.toLowerCase(Locale.ROOT)), made);
            Path file = Files.createFile(folder.resolve(made + ".svg"));
            assertEquals(folder, file.getParent());
        }
    }
}
