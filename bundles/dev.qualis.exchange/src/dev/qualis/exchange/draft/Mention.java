package dev.qualis.exchange.draft;

import dev.qualis.exchange.sheet.Cell;
import dev.qualis.exchange.sheet.Sheet;
import org.eclipse.emf.ecore.EClass;

/**
 * An element that a cell names.
 *
 * @param type of the element
 * @param text its title or name; for a position also that of the person who holds it
 * @param make whether an element that nobody has described is one all the same
 */
public record Mention(EClass type, String text, Sheet sheet, Cell cell, Make make) {

    /** Whether an element that nobody has described is one all the same. */
    public enum Make {
        /** It is reported. */
        NEVER,
        /** Where no element of the type is known at all: a matrix that is imported before the list of positions. */
        IF_NONE_IS_KNOWN,
        /** As the department of a list of positions is. */
        ALWAYS
    }
}
