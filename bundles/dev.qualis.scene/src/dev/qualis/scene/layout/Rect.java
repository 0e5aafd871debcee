package dev.qualis.scene.layout;

/** A rectangle in pixels by its upper left corner and its size. */
public record Rect(double x, double y, double width, double height) {
    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    public Rect moved(double dx, double dy) {
        return new Rect(x + dx, y + dy, width, height);
    }

    /** This rectangle made smaller on each side by {@code inset} pixels (larger where negative). */
    public Rect shrunk(double inset) {
        return new Rect(x + inset, y + inset, width - 2 * inset, height - 2 * inset);
    }

    /** Whether both share an area; touching borders do not count. */
    public boolean overlaps(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether the other lies inside, borders included, within a tolerance in pixels. */
    public boolean contains(Rect other, double tolerance) {
        return other.x >= x - tolerance
                && other.y >= y - tolerance
                && other.right() <= right() + tolerance
                && other.bottom() <= bottom() + tolerance;
    }
}
