package dev.qualis.workbench.picture;

import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.layout.TextBlock;
import dev.qualis.scene.paint.Mark;
import dev.qualis.scene.paint.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of a picture that stand for elements: what can be pointed at, found and selected. */
public final class PictureParts {
    /**
     * A part.
     *
     * @param bounds in pixels of the picture
     * @param tooltip may be blank
     * @param text what is written on it, may be blank
     */
    public record Part(SemanticElement element, Rect bounds, String tooltip, String text) {}

    private final List<Part> parts = new ArrayList<>();

    public PictureParts(Picture picture) {
        picture.marks().forEach(mark -> collect(mark, 0, 0));
    }

    private void collect(Mark mark, double dx, double dy) {
        switch (mark) {
            case Mark.Group group -> {
                MarkExtent.of(group)
                        .ifPresent(bounds ->
                                add(group.element(), bounds.moved(dx, dy), group.tooltip(), MarkExtent.text(group)));
                group.marks().forEach(inner -> collect(inner, dx, dy));
            }
            case Mark.Shifted shifted ->
                shifted.marks().forEach(inner -> collect(inner, dx + shifted.dx(), dy + shifted.dy()));
            case Mark.Texts texts -> {
                for (Mark.Linked linked : texts.texts()) {
                    TextBlock block = linked.text();
                    add(linked.element(), block.bounds().moved(dx, dy), "", String.join(" ", block.lines()));
                }
            }
            default -> {}
        }
    }

    private void add(SemanticElement element, Rect bounds, String tooltip, String text) {
        if (!element.id().isEmpty()) {
            parts.add(new Part(element, bounds, tooltip, text));
        }
    }

    public List<Part> all() {
        return List.copyOf(parts);
    }

    /** The smallest part at a point of the picture, the upper one of equals. */
    public Optional<Part> at(double x, double y) {
        Part found = null;
        for (Part part : parts) {
            Rect bounds = part.bounds();
            boolean inside = x >= bounds.x() && x <= bounds.right() && y >= bounds.y() && y <= bounds.bottom();
            if (inside && (found == null || area(part) <= area(found))) {
                found = part;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The parts that stand for one element. */
    public List<Part> of(String id) {
        return parts.stream().filter(part -> part.element().id().equals(id)).toList();
    }

    /** The parts that say something, in their text, their tooltip or their element's name. */
    public List<Part> saying(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                ? List.of()
                : parts.stream()
                        .filter(part -> (part.text() + "\n" + part.tooltip() + "\n"
                                        + part.element().name())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                        .toList();
    }

    private static double area(Part part) {
        return part.bounds().width() * part.bounds().height();
    }
}
