package dev.qualis.export.docx;

import dev.qualis.scene.page.Sheet;
import java.util.Map;

/**
 * The paper of a part of a document: its size and its margins, and what stands at the head and the foot of it.
 *
 * @param edges what stands at the edges of each format
 */
record WordPaper(Map<Format, Edges> edges) {

    /**
     * Header and footer.
     *
     * @param header id by which the main part refers to the header
     * @param footer id by which the main part refers to the footer
     */
    record Edges(String header, String footer) {}

    /** Twentieths of a point in a pixel, of which 96 are an inch. */
    static final int TWENTIETHS = 15;

    private static final int SHORT_A4 = 11906;
    private static final int LONG_A4 = 16838;
    private static final int LONG_A3 = 23811;
    private static final int MARGIN = 1134; // 20 mm

    /** Where the text ends on A4 held upright, in twentieths of a point from its beginning. */
    static final int TEXT = SHORT_A4 - 2 * MARGIN;

    /** Ways to hold the paper. */
    enum Format {
        UPRIGHT(SHORT_A4, LONG_A4),
        ACROSS(LONG_A4, SHORT_A4),
        LARGE(LONG_A3, LONG_A4),
        LARGE_UPRIGHT(LONG_A4, LONG_A3);

        private final int width;
        private final int height;

        Format(int width, int height) {
            this.width = width;
            this.height = height;
        }

        /** The room between the margins, in pixels. */
        double room() {
            return (width - 2.0 * MARGIN) / TWENTIETHS;
        }

        /** The height between the margins, in pixels. */
        double height() {
            return (height - 2.0 * MARGIN) / TWENTIETHS;
        }

        /** The paper that is most like a sheet. */
        static Format of(Sheet sheet) {
            boolean across = sheet.width() > sheet.height();
            boolean large = Math.max(sheet.width(), sheet.height()) > LONG_A4 / (double) TWENTIETHS + 1;
            if (large) {
                return across ? LARGE : LARGE_UPRIGHT;
            }
            return across ? ACROSS : UPRIGHT;
        }
    }

    /** Ends a part of the document that is on paper of this format. */
    void end(WordXml out, Format format) {
        out.open("sectPr");
        out.empty(
                "headerReference", "type", "default", "r:id", edges.get(format).header());
        out.empty(
                "footerReference", "type", "default", "r:id", edges.get(format).footer());
        out.empty(
                "pgSz",
                "w",
                format.width,
                "h",
                format.height,
                "orient",
                format.width > format.height ? "landscape" : null);
        out.empty(
                "pgMar",
                "top",
                MARGIN + 200,
                "right",
                MARGIN,
                "bottom",
                MARGIN,
                "left",
                MARGIN,
                "header",
                567,
                "footer",
                567,
                "gutter",
                0);
        out.close();
    }
}
