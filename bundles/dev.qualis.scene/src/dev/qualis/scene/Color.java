package dev.qualis.scene;

import java.util.Locale;

/** An opaque sRGB colour; each channel is 0..255. */
public record Color(int red, int green, int blue) {
    public static final Color BLACK = new Color(0, 0, 0);
    public static final Color WHITE = new Color(255, 255, 255);

    /** Channels outside 0..255 are clamped, as Sirius does. */
    public Color {
        red = clamp(red);
        green = clamp(green);
        blue = clamp(blue);
    }

    /** The colour as {@code #rrggbb} in lower case. */
    public String hex() {
        return String.format(Locale.ROOT, "#%06x", red << 16 | green << 8 | blue);
    }

    /** Relative luminance of WCAG 2, 0 (black) to 1 (white). */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** Contrast ratio of WCAG 2 between two colours, 1 to 21. */
    public double contrast(Color other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Mixes this colour with another: 0 is this colour, 1 the other. */
    public Color mix(Color other, double share) {
        return new Color(
                (int) Math.round(red + (other.red - red) * share),
                (int) Math.round(green + (other.green - green) * share),
                (int) Math.round(blue + (other.blue - blue) * share));
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int clamp(int channel) {
        return Math.max(0, Math.min(255, channel));
    }
}
