package dev.qualis.pictures.pptx;

import java.awt.geom.Rectangle2D;

/**
 * Where on a slide its content goes, in points.
 *
 * @param least size of its smallest text in points
 */
record Room(double left, double top, double width, double height, double least) {
    /** On slides of our own, 960 by 540 points. */
    static final Room STANDARD = new Room(
            SlideArea.LEFT, SlideArea.TOP, SlideArea.WIDTH * SlideArea.POINTS, SlideArea.HEIGHT * SlideArea.POINTS, 9);

    double bottom() {
        return top + height;
    }

    /** The largest scale, at most {@code most}, at which a picture of so many pixels fits. */
    double scale(double width, double height, double most) {
        double points = SlideArea.POINTS;
        return Math.min(
                most, Math.min(this.width / Math.max(1, width * points), this.height / Math.max(1, height * points)));
    }

    Rectangle2D rectangle() {
        return new Rectangle2D.Double(left, top, width, height);
    }

    /** The room without so much at its foot. */
    Room above(double foot) {
        return new Room(left, top, width, height - foot, least);
    }
}
