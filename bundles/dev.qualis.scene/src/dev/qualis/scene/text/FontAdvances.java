package dev.qualis.scene.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Advance widths of one face of Noto Sans in thousandths of an em.
 *
 * <p>The tables are extracted from the font files that ship with the product (SIL Open Font License), so that measuring
 * needs no font library and no font system and gives the same numbers everywhere. A test compares them with the fonts.
 */
final class FontAdvances {
    static final int UNKNOWN = -1;
    private static final int LIMIT = 0x2700;

    private final short[] widths;

    private FontAdvances(short[] widths) {
        this.widths = widths;
    }

    /** The width of a code point, or {@link #UNKNOWN} where the face has no glyph for it. */
    int of(int codePoint) {
        return codePoint < LIMIT ? widths[codePoint] : UNKNOWN;
    }

    static FontAdvances load(String resource) {
        short[] widths = new short[LIMIT];
        Arrays.fill(widths, (short) UNKNOWN);
        try (InputStream stream = FontAdvances.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] fields = line.split(" ");
                int first = Integer.parseInt(fields[0], 16);
                for (int i = 1; i < fields.length; i++) {
                    widths[first + i - 1] = Short.parseShort(fields[i]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the font metrics " + resource, e);
        }
        return new FontAdvances(widths);
    }
}
