package dev.qualis.exchange.register;

import java.util.List;

/**
 * The tables of a project.
 *
 * @param all in the order of the kinds
 * @param leftOut what has no place in a cell from which it would be read again
 */
public record Registers(List<Register> all, List<LeftOut> leftOut) {

    public Registers {
        all = List.copyOf(all);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Something that is in the project and not in its table.
     *
     * @param kind of the table
     * @param element what the row is about
     * @param column the head of the column; empty where the whole row is left out
     */
    public record LeftOut(String kind, String element, String column) {}
}
