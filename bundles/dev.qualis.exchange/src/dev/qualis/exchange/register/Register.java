package dev.qualis.exchange.register;

import dev.qualis.exchange.sheet.Sheet;

/**
 * A table of one kind.
 *
 * @param kind as {@code --kind} names it
 * @param sheet a head, and a row for each element or each of its parts
 */
public record Register(String kind, Sheet sheet) {}
