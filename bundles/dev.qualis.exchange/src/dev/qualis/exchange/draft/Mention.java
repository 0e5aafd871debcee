package dev.qualis.exchange.draft;

import dev.qualis.exchange.sheet.Cell;
import dev.qualis.exchange.sheet.Sheet;
import org.eclipse.emf.ecore.EClass;

/**
 * An element that a cell names.
 *
 * @param type of the element
 * @param text its title or name; for a position also that of the person who holds it
 * @param make whether an element that nobody has described is one all the same, as the department of a list of positions is
 */
public record Mention(EClass type, String text, Sheet sheet, Cell cell, boolean make) {}
