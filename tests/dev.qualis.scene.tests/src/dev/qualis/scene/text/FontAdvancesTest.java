package dev.qualis.scene.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of widths must be that of the font that ships with the product. */
class FontAdvancesTest {
    @ParameterizedTest
    @CsvSource({"noto-sans-regular.advances,NotoSans-Regular.ttf", "noto-sans-bold.advances,NotoSans-Bold.ttf"})
    void widthsAreThoseOfTheFont(String table, String font) throws IOException {
        FontAdvances advances = FontAdvances.load(table);
        Map<Integer, Integer> expected = new Font(font).advances();
        int compared = 0;
        for (int c = 0x20; c < 0x2700; c++) {
            boolean left = c >= 0x590 && c < 0x1e00;
            if (!left) {
                assertEquals(expected.getOrDefault(c, FontAdvances.UNKNOWN), advances.of(c), Integer.toHexString(c));
                compared += advances.of(c) >= 0 ? 1 : 0;
            }
        }
        assertTrue(compared > 1500, "only " + compared + " glyphs");
    }

    /** Reads character map and horizontal metrics of a TrueType file, as ISO/IEC 14496-22 lays them out. */
    private static final class Font {
        private final ByteBuffer data;
        private final Map<String, Integer> tables = new HashMap<>();

        Font(String name) throws IOException {
            try (InputStream stream = TextMeasure.class.getResourceAsStream("/dev/qualis/scene/fonts/" + name)) {
                data = ByteBuffer.wrap(stream.readAllBytes());
            }
            for (int i = 0; i < data.getShort(4); i++) {
                byte[] tag = new byte[4];
                data.get(12 + 16 * i, tag);
                tables.put(new String(tag, StandardCharsets.US_ASCII), data.getInt(12 + 16 * i + 8));
            }
        }

        Map<Integer, Integer> advances() {
            assertEquals(1000, data.getShort(tables.get("head") + 18), "units per em");
            int metrics = data.getShort(tables.get("hhea") + 34) & 0xffff;
            Map<Integer, Integer> advances = new HashMap<>();
            glyphs().forEach((c, glyph) -> {
                int at = tables.get("hmtx") + 4 * Math.min(glyph, metrics - 1);
                advances.put(c, data.getShort(at) & 0xffff);
            });
            return advances;
        }

        private Map<Integer, Integer> glyphs() {
            int cmap = tables.get("cmap");
            for (int i = 0; i < data.getShort(cmap + 2); i++) {
                int table = cmap + data.getInt(cmap + 4 + 8 * i + 4);
                if (data.getShort(table) == 4) {
                    return format4(table);
                }
            }
            throw new AssertionError("no character map of format 4");
        }

        private Map<Integer, Integer> format4(int table) {
            Map<Integer, Integer> glyphs = new HashMap<>();
            int twice = data.getShort(table + 6) & 0xffff;
            for (int s = 0; s < twice; s += 2) {
                int end = data.getShort(table + 14 + s) & 0xffff;
                int start = data.getShort(table + 16 + twice + s) & 0xffff;
                int delta = data.getShort(table + 16 + 2 * twice + s);
                int offsetAt = table + 16 + 3 * twice + s;
                int offset = data.getShort(offsetAt) & 0xffff;
                for (int c = start; c <= end && c < 0xffff; c++) {
                    int glyph = offset == 0 ? c : data.getShort(offsetAt + offset + 2 * (c - start)) & 0xffff;
                    int shifted = glyph == 0 && offset != 0 ? 0 : glyph + delta & 0xffff;
                    if (shifted != 0) {
                        glyphs.put(c, shifted);
                    }
                }
            }
            return glyphs;
        }
    }
}
