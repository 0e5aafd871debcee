package dev.qualis.workbench.picture;

import dev.qualis.scene.layout.Point;
import dev.qualis.scene.layout.Rect;

/**
 * Which part of a picture a window shows.
 *
 * @param zoom pixels of the window for one of the picture
 * @param x where the picture's left edge lies in the window
 * @param y where its upper edge lies
 */
record Viewport(double zoom, double x, double y) {
    private static final double SMALLEST = 0.05;
    private static final double LARGEST = 4;
    private static final double MARGIN = 16;
    /** At this zoom texts of the usual size can just be read. */
    private static final double READABLE = 0.45;

    Viewport {
        zoom = Math.max(SMALLEST, Math.min(LARGEST, zoom));
    }

    /** The whole picture in the middle of the window, at most in its natural size. */
    static Viewport fit(double width, double height, double windowWidth, double windowHeight) {
        double across = (windowWidth - 2 * MARGIN) / Math.max(1, width);
        double down = (windowHeight - 2 * MARGIN) / Math.max(1, height);
        Viewport sized = new Viewport(Math.min(1, Math.min(across, down)), 0, 0);
        return new Viewport(
                sized.zoom, (windowWidth - width * sized.zoom) / 2, (windowHeight - height * sized.zoom) / 2);
    }

    /** The whole picture where that can be read; else its beginning, as large as its width allows, so that one may read on. */
    static Viewport open(double width, double height, double windowWidth, double windowHeight) {
        Viewport whole = fit(width, height, windowWidth, windowHeight);
        if (whole.zoom >= READABLE) {
            return whole;
        }
        double across = (windowWidth - 2 * MARGIN) / Math.max(1, width);
        double zoom = Math.max(READABLE, Math.min(1, across));
        return new Viewport(zoom, Math.max(MARGIN, (windowWidth - width * zoom) / 2), MARGIN);
    }

    /** Larger or smaller, with what lies at a point of the window staying there. */
    Viewport zoomedAt(double windowX, double windowY, double factor) {
        Viewport sized = new Viewport(zoom * factor, 0, 0);
        double real = sized.zoom / zoom;
        return new Viewport(sized.zoom, windowX - (windowX - x) * real, windowY - (windowY - y) * real);
    }

    Viewport moved(double dx, double dy) {
        return new Viewport(zoom, x + dx, y + dy);
    }

    /** The point of the picture at a point of the window. */
    Point inPicture(double windowX, double windowY) {
        return new Point((windowX - x) / zoom, (windowY - y) / zoom);
    }

    /** The part of the picture in a part of the window. */
    Rect inPicture(double windowX, double windowY, double width, double height) {
        Point corner = inPicture(windowX, windowY);
        return new Rect(corner.x(), corner.y(), width / zoom, height / zoom);
    }

    /** The place in the window of a part of the picture. */
    Rect inWindow(Rect part) {
        return new Rect(x + part.x() * zoom, y + part.y() * zoom, part.width() * zoom, part.height() * zoom);
    }
}
