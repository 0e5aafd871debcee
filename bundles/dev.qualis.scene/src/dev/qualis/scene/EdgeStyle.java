package dev.qualis.scene;

/**
 * How an edge looks.
 *
 * @param width of the line in pixels
 */
public record EdgeStyle(
        Color color, double width, LineStyle line, Arrow sourceArrow, Arrow targetArrow, Routing routing) {}
