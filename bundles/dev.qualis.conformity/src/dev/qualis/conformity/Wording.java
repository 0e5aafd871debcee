package dev.qualis.conformity;

/**
 * A sentence in both languages.
 *
 * @param zh Chinese
 * @param en English
 */
public record Wording(String zh, String en) {}
