package dev.qualis.scene.paint;

import dev.qualis.scene.layout.Point;
import java.util.Arrays;
import java.util.List;

/** An outline of straight lines and curves, built once and then walked by writers. */
public final class Path {
    private static final byte MOVE = 0;
    private static final byte LINE = 1;
    private static final byte QUAD = 2;
    private static final byte RECTANGLE = 3;
    private static final byte CLOSE = 4;

    private byte[] kinds = new byte[8];
    private double[] numbers = new double[16];
    private int steps;
    private int used;

    /** Follows a path, step by step. */
    public interface Pen {
        void move(double x, double y);

        void line(double x, double y);

        void quad(double cx, double cy, double x, double y);

        /** A closed rectangle of its own. */
        void rectangle(double x, double y, double width, double height);

        void close();
    }

    public Path move(double x, double y) {
        return step(MOVE, x, y);
    }

    public Path line(double x, double y) {
        return step(LINE, x, y);
    }

    public Path quad(double cx, double cy, double x, double y) {
        return step(QUAD, cx, cy, x, y);
    }

    public Path rectangle(double x, double y, double width, double height) {
        return step(RECTANGLE, x, y, width, height);
    }

    public Path close() {
        return step(CLOSE);
    }

    private Path step(byte kind, double... values) {
        if (steps == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * steps);
        }
        if (used + values.length > numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * numbers.length);
        }
        kinds[steps++] = kind;
        for (double value : values) {
            numbers[used++] = value;
        }
        return this;
    }

    /** Hands each step to a pen, in order. */
    public void walk(Pen pen) {
        int at = 0;
        for (int i = 0; i < steps; i++) {
            switch (kinds[i]) {
                case MOVE -> pen.move(numbers[at++], numbers[at++]);
                case LINE -> pen.line(numbers[at++], numbers[at++]);
                case QUAD -> pen.quad(numbers[at++], numbers[at++], numbers[at++], numbers[at++]);
                case RECTANGLE -> pen.rectangle(numbers[at++], numbers[at++], numbers[at++], numbers[at++]);
                default -> pen.close();
            }
        }
    }

    /** A polyline whose corners are rounded by at most {@code radius} pixels. */
    public static Path rounded(List<Point> route, double radius) {
        Path path = new Path();
        path.move(route.get(0).x(), route.get(0).y());
        for (int i = 1; i + 1 < route.size(); i++) {
            Point before = route.get(i - 1);
            Point corner = route.get(i);
            Point after = route.get(i + 1);
            double r = Math.min(radius, Math.min(distance(before, corner), distance(corner, after)) / 2);
            Point in = towards(corner, before, r);
            Point out = towards(corner, after, r);
            path.line(in.x(), in.y()).quad(corner.x(), corner.y(), out.x(), out.y());
        }
        Point last = route.get(route.size() - 1);
        return path.line(last.x(), last.y());
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    private static Point towards(Point from, Point to, double distance) {
        double length = distance(from, to);
        return length == 0
                ? from
                : from.plus((to.x() - from.x()) / length * distance, (to.y() - from.y()) / length * distance);
    }
}
