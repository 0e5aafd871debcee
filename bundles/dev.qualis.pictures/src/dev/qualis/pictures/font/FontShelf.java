package dev.qualis.pictures.font;

import dev.qualis.scene.text.TextMeasure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Opens the faces when they are first needed; one shelf per program, used by one thread at a time. */
public final class FontShelf {
    private final Map<Face, TrueTypeFont> fonts = new EnumMap<>(Face.class);
    private final Map<Face, CmapLookup> characters = new EnumMap<>(Face.class);

    /** The font behind a face; it stays open, since documents read from it until they are written. */
    public TrueTypeFont font(Face face) {
        return fonts.computeIfAbsent(face, FontShelf::open);
    }

    /** The glyph of a character in a face, 0 where it has none. */
    public int glyph(Face face, int codePoint) {
        CmapLookup lookup = characters.computeIfAbsent(face, any -> {
            try {
                return font(any).getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException(any.resource(), e);
            }
        });
        return lookup.getGlyphId(codePoint);
    }

    /** The width of a glyph in thousandths of an em. */
    public int width(Face face, int glyph) {
        try {
            TrueTypeFont font = font(face);
            return Math.round(font.getAdvanceWidth(glyph) * 1000f / font.getUnitsPerEm());
        } catch (IOException e) {
            throw new UncheckedIOException(face.resource(), e);
        }
    }

    private static TrueTypeFont open(Face face) {
        Class<?> owner = face.isChinese() ? FontShelf.class : TextMeasure.class;
        try (InputStream in = owner.getResourceAsStream(face.resource())) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException("A font that ships with Qualis cannot be read: " + face.resource(), e);
        }
    }
}
