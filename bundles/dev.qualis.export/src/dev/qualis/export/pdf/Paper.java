package dev.qualis.export.pdf;

import dev.qualis.scene.page.Sheet;

/** A size of paper, in pixels of which 96 are an inch. */
record Paper(double width, double height) {

    static final double MARGIN = 20 / 25.4 * 96;
    static final double TOP = MARGIN + 22;
    static final double BOTTOM = MARGIN + 8;

    private static final double SHORT_A4 = 210 / 25.4 * 96;
    private static final double LONG_A4 = 297 / 25.4 * 96;
    private static final double LONG_A3 = 420 / 25.4 * 96;

    static final Paper UPRIGHT = new Paper(SHORT_A4, LONG_A4);
    static final Paper ACROSS = new Paper(LONG_A4, SHORT_A4);

    double room() {
        return width - 2 * MARGIN;
    }

    double bottom() {
        return height - BOTTOM;
    }

    /** The paper that is most like a sheet of a picture. */
    static Paper of(Sheet sheet) {
        boolean large = Math.max(sheet.width(), sheet.height()) > LONG_A4 + 1;
        double narrow = large ? LONG_A4 : SHORT_A4;
        double wide = large ? LONG_A3 : LONG_A4;
        return sheet.width() > sheet.height() ? new Paper(wide, narrow) : new Paper(narrow, wide);
    }
}
