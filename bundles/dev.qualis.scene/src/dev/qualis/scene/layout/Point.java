package dev.qualis.scene.layout;

/** A place in pixels; x grows to the right, y downwards. */
public record Point(double x, double y) {
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
