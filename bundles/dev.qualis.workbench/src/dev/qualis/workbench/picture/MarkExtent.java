package dev.qualis.workbench.picture;

import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.paint.Mark;
import dev.qualis.scene.paint.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far marks reach, and what is written on them. */
final class MarkExtent {
    private MarkExtent() {}

    /** The rectangle around a mark in its own coordinates; nothing for an empty one. */
    static Optional<Rect> of(Mark mark) {
        return switch (mark) {
            case Mark.Group group -> around(group.marks());
            case Mark.Shifted shifted ->
                around(shifted.marks()).map(bounds -> bounds.moved(shifted.dx(), shifted.dy()));
            case Mark.Box box -> Optional.of(box.bounds());
            case Mark.Oval oval -> Optional.of(oval.bounds());
            case Mark.Outline outline -> of(outline.path());
            case Mark.Words words ->
                Optional.of(
                        words.upwards()
                                ? turned(words.text().bounds())
                                : words.text().bounds());
            case Mark.Texts texts ->
                texts.texts().stream().map(text -> text.text().bounds()).reduce(MarkExtent::join);
            case Mark.Image image -> Optional.of(image.bounds());
        };
    }

    private static Optional<Rect> around(List<Mark> marks) {
        return marks.stream().flatMap(mark -> of(mark).stream()).reduce(MarkExtent::join);
    }

    private static Rect turned(Rect bounds) {
        return new Rect(
                bounds.centerX() - bounds.height() / 2,
                bounds.centerY() - bounds.width() / 2,
                bounds.height(),
                bounds.width());
    }

    private static Rect join(Rect a, Rect b) {
        double x = Math.min(a.x(), b.x());
        double y = Math.min(a.y(), b.y());
        return new Rect(x, y, Math.max(a.right(), b.right()) - x, Math.max(a.bottom(), b.bottom()) - y);
    }

    private static Optional<Rect> of(Path path) {
        Corners corners = new Corners();
        path.walk(corners);
        return corners.right < corners.left
                ? Optional.empty()
                : Optional.of(new Rect(
                        corners.left, corners.top, corners.right - corners.left, corners.bottom - corners.top));
    }

    /** What is written on a mark, line by line. */
    static String text(Mark mark) {
        return lines(mark).collect(Collectors.joining(" "));
    }

    private static Stream<String> lines(Mark mark) {
        return switch (mark) {
            case Mark.Group group -> group.marks().stream().flatMap(MarkExtent::lines);
            case Mark.Shifted shifted -> shifted.marks().stream().flatMap(MarkExtent::lines);
            case Mark.Words words -> words.text().lines().stream();
            case Mark.Texts texts -> texts.texts().stream().flatMap(text -> text.text().lines().stream());
            default -> Stream.empty();
        };
    }

    private static final class Corners implements Path.Pen {
        private double left = Double.MAX_VALUE;
        private double top = Double.MAX_VALUE;
        private double right = -Double.MAX_VALUE;
        private double bottom = -Double.MAX_VALUE;

        @Override
        public void move(double x, double y) {
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x);
            bottom = Math.max(bottom, y);
        }

        @Override
        public void line(double x, double y) {
            move(x, y);
        }

        @Override
        public void quad(double cx, double cy, double x, double y) {
            move(cx, cy);
            move(x, y);
        }

        @Override
        public void rectangle(double x, double y, double width, double height) {
            move(x, y);
            move(x + width, y + height);
        }

        @Override
        public void close() {
            // Goes back to where the path has been.
        }
    }
}
