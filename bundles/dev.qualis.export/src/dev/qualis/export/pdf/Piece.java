package dev.qualis.export.pdf;

import dev.qualis.scene.TextStyle;
import java.util.List;

/**
 * A text within a line that looks the same throughout.
 *
 * @param link an address, or the name of a place with {@code ref:} before it; empty for no link
 * @param note the remark of a footnote of which the text is the mark; empty for none
 * @param term a term of the index that belongs here; empty for none
 */
record Piece(String text, TextStyle style, String link, String note, String term, boolean raised) {

    Piece(String text, TextStyle style) {
        this(text, style, "", "", "", false);
    }

    Piece with(String other) {
        return new Piece(other, style, link, note, term, raised);
    }

    /** Pieces that fill a line, from left to right. */
    record Line(List<Piece> pieces, double width) {
        Line {
            pieces = List.copyOf(pieces);
        }

        double height(TextStyle least) {
            double pixels = least.pixels();
            for (Piece piece : pieces) {
                pixels = Math.max(pixels, piece.style().pixels());
            }
            return pixels * 1.45;
        }
    }
}
