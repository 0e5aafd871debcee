package dev.qualis.dsl.ui.syntax;

/**
 * A stretch of text of one kind.
 *
 * @param offset from the start of the text, in characters
 */
public record Piece(int offset, int length, TokenKind kind) {
    public int end() {
        return offset + length;
    }
}
