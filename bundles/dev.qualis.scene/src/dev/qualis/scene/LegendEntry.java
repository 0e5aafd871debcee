package dev.qualis.scene;

/** One colour and what it means. */
public record LegendEntry(Color fill, Color border, String text) {}
