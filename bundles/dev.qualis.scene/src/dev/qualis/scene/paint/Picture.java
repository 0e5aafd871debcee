package dev.qualis.scene.paint;

import dev.qualis.scene.SceneHead;
import java.util.List;
import java.util.Objects;

/**
 * A drawing as marks on a ground, ready for any writer: all writers show the same.
 *
 * @param description one line for those who cannot see it
 */
public record Picture(SceneHead head, double width, double height, String description, Theme theme, List<Mark> marks) {
    public Picture {
        Objects.requireNonNull(head);
        Objects.requireNonNull(description);
        Objects.requireNonNull(theme);
        marks = List.copyOf(marks);
    }
}
