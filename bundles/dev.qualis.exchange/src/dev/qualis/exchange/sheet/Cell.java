package dev.qualis.exchange.sheet;

/**
 * A cell that holds something.
 *
 * @param row counted from 1, as on the screen
 * @param column counted from 1
 * @param value never nothing
 * @param formula whether the value was computed; it is the one that was last saved
 */
public record Cell(int row, int column, CellValue value, boolean formula) {

    private static final int LETTERS = 26;

    /** As people name it, such as {@code C7}. */
    public String address() {
        return letters(column) + row;
    }

    /** The name of a column, such as {@code AB} for the 28th. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
