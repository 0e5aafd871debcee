package dev.qualis.dsl.ide.construct;

import java.util.List;
import java.util.stream.Collectors;

/** A text with gaps, for what the writer has to put in. */
public record Template(List<Piece> pieces) {

    /** What a gap looks like in a plain text. */
    public static final String GAP = "…";

    /**
     * A piece of it.
     *
     * @param text as it is written; of a gap what belongs there, in words
     */
    public record Piece(String text, boolean gap) {}

    public Template {
        pieces = List.copyOf(pieces);
    }

    /** The text with a sign for each gap. */
    public String plain() {
        return pieces.stream().map(piece -> piece.gap() ? GAP : piece.text()).collect(Collectors.joining());
    }

    /** The text on one line as people read it, with what belongs in each gap. */
    public String label() {
        return pieces.stream()
                .map(piece -> piece.gap() ? "<" + piece.text() + ">" : piece.text())
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .replace("{ <> }", "{ … }");
    }

    /** The text in the form of snippets of the Language Server Protocol: gaps are places to go to one after the other. */
    public String snippet() {
        StringBuilder snippet = new StringBuilder();
        int stop = 0;
        for (Piece piece : pieces) {
            String escaped = piece.text().replaceAll("([\\\\$}])", "\\\\$1");
            snippet.append(piece.gap() ? "${" + ++stop + ":" + escaped + "}" : escaped);
        }
        return snippet + "$0";
    }
}
