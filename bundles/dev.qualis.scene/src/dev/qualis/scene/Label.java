package dev.qualis.scene;

import java.util.Objects;

/** A text with its style; the text may hold line feeds and may be empty. */
public record Label(String text, TextStyle style) {
    public static final Label NONE = new Label("", TextStyle.DEFAULT);

    public Label {
        Objects.requireNonNull(text);
        Objects.requireNonNull(style);
    }

    public boolean isEmpty() {
        return text.isBlank();
    }
}
