package dev.qualis.pictures.pdf;

import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.paint.Mark;
import java.util.Optional;

/** What area the marks of an element take; lines take none, since clicking on them is luck. */
final class MarkBounds {
    private MarkBounds() {}

    static Optional<Rect> of(Mark mark) {
        return switch (mark) {
            case Mark.Group group ->
                group.marks().stream()
                        .map(MarkBounds::of)
                        .flatMap(Optional::stream)
                        .reduce(MarkBounds::both);
            case Mark.Shifted shifted ->
                shifted.marks().stream()
                        .map(MarkBounds::of)
                        .flatMap(Optional::stream)
                        .reduce(MarkBounds::both)
                        .map(rect -> rect.moved(shifted.dx(), shifted.dy()));
            case Mark.Box box -> Optional.of(box.bounds());
            case Mark.Oval oval -> Optional.of(oval.bounds());
            case Mark.Image image -> Optional.of(image.bounds());
            case Mark.Words words ->
                Optional.of(
                        words.upwards()
                                ? turned(words.text().bounds())
                                : words.text().bounds());
            case Mark.Outline outline -> Optional.empty();
            case Mark.Texts texts -> Optional.empty();
        };
    }

    private static Rect turned(Rect rect) {
        return new Rect(
                rect.centerX() - rect.height() / 2, rect.centerY() - rect.width() / 2, rect.height(), rect.width());
    }

    private static Rect both(Rect a, Rect b) {
        double x = Math.min(a.x(), b.x());
        double y = Math.min(a.y(), b.y());
        return new Rect(x, y, Math.max(a.right(), b.right()) - x, Math.max(a.bottom(), b.bottom()) - y);
    }
}
