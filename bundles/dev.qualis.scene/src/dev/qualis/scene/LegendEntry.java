package dev.qualis.scene;

import java.util.Objects;

/**
 * One colour, or one sign, and what it means.
 *
 * @param sign what stands before the text instead of a field of the colour; empty for a colour
 */
public record LegendEntry(Color fill, Color border, String sign, String text) {
    public LegendEntry {
        Objects.requireNonNull(sign);
    }

    /** A colour. */
    public LegendEntry(Color fill, Color border, String text) {
        this(fill, border, "", text);
    }
}
