package dev.qualis.scene.paint;

import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.layout.TextBlock;
import java.util.List;

/** Something on a picture, with every colour final and every place in pixels; later marks lie over earlier ones. */
public sealed interface Mark {
    /** What stands for one element, with a tooltip that may be blank. */
    record Group(SemanticElement element, String tooltip, List<Mark> marks) implements Mark {
        public Group {
            marks = List.copyOf(marks);
        }
    }

    /** Marks that belong together, moved by an offset. */
    record Shifted(double dx, double dy, List<Mark> marks) implements Mark {
        public Shifted {
            marks = List.copyOf(marks);
        }
    }

    /** A rectangle with corners rounded by {@code radius} pixels. */
    record Box(Rect bounds, double radius, Ink ink) implements Mark {}

    /** An ellipse that fills a rectangle. */
    record Oval(Rect bounds, Ink ink) implements Mark {}

    /** Any other outline. */
    record Outline(Path path, Ink ink) implements Mark {}

    /** A text; where {@code upwards} it is turned about its centre so that it reads from bottom to top. */
    record Words(TextBlock text, boolean upwards) implements Mark {}

    /** Many texts that look alike, such as the cells of a matrix. */
    record Texts(TextStyle style, Alignment alignment, List<Linked> texts) implements Mark {
        public Texts {
            texts = List.copyOf(texts);
        }
    }

    /** A text that stands for an element. */
    record Linked(SemanticElement element, TextBlock text) {}

    /** An image; {@code data} is a {@code data:image/…} address. */
    record Image(Rect bounds, String data) implements Mark {}
}
