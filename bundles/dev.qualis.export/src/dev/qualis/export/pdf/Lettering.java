package dev.qualis.export.pdf;

import dev.qualis.scene.Color;
import dev.qualis.scene.TextStyle;

/** How texts look on paper. */
final class Lettering {

    static final Color TEXT = new Color(0x1f, 0x2a, 0x37);
    static final Color BLUE = new Color(0x1f, 0x3a, 0x5f);
    static final Color LINK = new Color(0x1f, 0x5f, 0xa8);
    static final Color MUTED = new Color(0x5b, 0x67, 0x76);
    static final Color HAIRLINE = new Color(0xc5, 0xce, 0xd8);
    static final Color SHADE = new Color(0xee, 0xf2, 0xf6);

    static final TextStyle BODY = style(10, false, TEXT);
    static final TextStyle CELL = style(8.5, false, TEXT);
    static final TextStyle CELL_HEAD = style(8.5, true, TEXT);
    static final TextStyle SMALL = style(8.5, false, MUTED);
    static final TextStyle LABEL = style(10, true, BLUE);
    static final TextStyle TITLE = style(24, true, BLUE);
    static final TextStyle ENTERPRISE = style(14, false, MUTED);

    private static final double[] HEADINGS = {17, 13.5, 11.5, 10.5, 10, 10};

    private Lettering() {}

    static TextStyle heading(int level) {
        return style(HEADINGS[Math.min(HEADINGS.length, level) - 1], true, BLUE);
    }

    private static TextStyle style(double size, boolean bold, Color color) {
        return new TextStyle(size, bold, false, false, false, color);
    }

    static TextStyle bold(TextStyle style) {
        return new TextStyle(style.size(), true, style.italic(), false, false, style.color());
    }
}
