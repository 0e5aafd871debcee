package dev.qualis.pictures.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Texts as outlines, so that drawing them needs no font system. */
public final class GlyphOutlines {
    private record Key(Face face, int glyph) {}

    private final FontShelf shelf;
    private final TextRuns runs;
    private final Map<Key, Path2D> outlines = new HashMap<>();

    public GlyphOutlines(FontShelf shelf, TextRuns runs) {
        this.shelf = shelf;
        this.runs = runs;
    }

    /** The outline of a line of one em by one, its baseline on the x axis, y downwards. */
    public Path2D of(String line, boolean bold) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (TextRun run : runs.of(line, bold)) {
            double x = run.offset() / 1000.0;
            for (int character : run.text().codePoints().toArray()) {
                int glyph = shelf.glyph(run.face(), character);
                path.append(
                        outline(run.face(), glyph).getPathIterator(AffineTransform.getTranslateInstance(x, 0)), false);
                x += shelf.width(run.face(), glyph) / 1000.0;
            }
        }
        return path;
    }

    /** The width of a line of one em by one, in ems. */
    public double width(String line, boolean bold) {
        return runs.width(line, bold) / 1000.0;
    }

    private Path2D outline(Face face, int glyph) {
        return outlines.computeIfAbsent(new Key(face, glyph), key -> {
            try {
                TrueTypeFont font = shelf.font(face);
                GlyphData data = font.getGlyph().getGlyph(glyph);
                if (data == null) {
                    return new Path2D.Double();
                }
                double em = font.getUnitsPerEm();
                return new Path2D.Double(data.getPath(), AffineTransform.getScaleInstance(1 / em, -1 / em));
            } catch (IOException e) {
                throw new UncheckedIOException(face.name(), e);
            }
        });
    }
}
