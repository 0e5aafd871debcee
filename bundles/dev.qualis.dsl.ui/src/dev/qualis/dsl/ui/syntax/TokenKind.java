package dev.qualis.dsl.ui.syntax;

import java.util.Optional;

/** What a piece of text is, as far as its colour goes. */
public enum TokenKind {
    KEYWORD("keyword"),
    NAME("name"),
    STRING("string"),
    NUMBER("number"),
    COMMENT("comment"),
    MARKDOWN("markdown"),
    PLAIN("");

    private final String colour;

    TokenKind(String colour) {
        this.colour = colour;
    }

    /** The id of its colour among the workbench's colours; plain text has the editor's own. */
    public Optional<String> colourId() {
        return colour.isEmpty() ? Optional.empty() : Optional.of("dev.qualis.dsl.ui." + colour);
    }
}
