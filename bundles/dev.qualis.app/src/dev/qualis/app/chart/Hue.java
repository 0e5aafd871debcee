package dev.qualis.app.chart;

import dev.qualis.scene.Color;

/** The colours of series. Neighbours in a stack differ in lightness too, so that they stay apart in grey. */
enum Hue {
    DEEP(0x0b4f6c),
    MIDDLE(0x62a9c5),
    PALE(0xf3c47c),
    WARM(0xb8432a),
    QUIET(0x5b6776);

    private final Color color;

    Hue(int rgb) {
        this.color = new Color(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }

    Color color() {
        return color;
    }
}
