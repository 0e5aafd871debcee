package dev.qualis.scene.paint;

import dev.qualis.scene.Color;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.layout.TextBlock;

/** How the colours of a description are shown, and the colours of what it leaves open: ground, headers, hairlines, titles. */
public enum Theme {
    /** As described, on white. */
    LIGHT(0xffffff, 0xeef2f6, 0xc5ced8, 0x1f2a37, 0x5b6776),
    /** The same hues on a dark ground. */
    DARK(0x181a1d, 0x262c33, 0x434c57, 0xe6eaef, 0xa3afbd),
    /** White, black and thin lines: what has a colour keeps it only where the colour says something. */
    PRINT(0xffffff, 0xffffff, 0x8c8c8c, 0x000000, 0x404040);

    /** A fill with less contrast to white than this is a mere shade of white. */
    private static final double SHADE = 1.04;

    private final Color ground;
    private final Color header;
    private final Color hairline;
    private final Color text;
    private final Color muted;

    Theme(int ground, int header, int hairline, int text, int muted) {
        this.ground = color(ground);
        this.header = color(header);
        this.hairline = color(hairline);
        this.text = color(text);
        this.muted = color(muted);
    }

    private static Color color(int rgb) {
        return new Color(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }

    public Color ground() {
        return ground;
    }

    public Color header() {
        return header;
    }

    public Color hairline() {
        return hairline;
    }

    public Color text() {
        return text;
    }

    public Color muted() {
        return muted;
    }

    /** How a described fill is shown. */
    public Color fill(Color described) {
        return switch (this) {
            case LIGHT -> described;
            case DARK -> Lightness.turned(described);
            case PRINT -> described.contrast(Color.WHITE) < SHADE ? Color.WHITE : described;
        };
    }

    /** How a described text is shown: dark ones as black in print. */
    public Color ink(Color described) {
        return switch (this) {
            case LIGHT -> described;
            case DARK -> Lightness.turned(described);
            case PRINT -> described.contrast(Color.WHITE) > 7 ? Color.BLACK : described;
        };
    }

    /** How a described line is shown. */
    public Color line(Color described) {
        return this == DARK ? Lightness.turned(described) : described;
    }

    /** How wide a described line is shown, both in pixels. */
    public double width(double described) {
        return this == PRINT ? Math.min(described, Math.max(0.5, described * 0.7)) : described;
    }

    TextBlock shown(TextBlock block) {
        if (block == null || this == LIGHT) {
            return block;
        }
        TextStyle style = block.style();
        return new TextBlock(block.lines(), style.withColor(ink(style.color())), block.bounds(), block.alignment());
    }
}
