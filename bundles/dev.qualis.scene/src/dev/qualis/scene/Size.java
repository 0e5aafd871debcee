package dev.qualis.scene;

/** A wished size in pixels; 0 in a direction means: as large as the content needs. */
public record Size(double width, double height) {
    public static final Size AUTOMATIC = new Size(0, 0);
}
