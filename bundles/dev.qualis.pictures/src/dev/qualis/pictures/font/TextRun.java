package dev.qualis.pictures.font;

/**
 * A part of a line that is set in one face.
 *
 * @param offset where it begins, from the beginning of the line, in thousandths of an em
 */
public record TextRun(Face face, String text, int offset) {}
