package dev.qualis.scene.svg;

import dev.qualis.scene.Color;

/** The colours of what the description leaves open: ground, headers, hairlines, titles. */
public enum Theme {
    LIGHT(0xffffff, 0xeef2f6, 0xc5ced8, 0x1f2a37, 0x5b6776),
    PRINT(0xffffff, 0xffffff, 0x8c8c8c, 0x000000, 0x404040);

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
}
