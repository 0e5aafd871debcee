package dev.qualis.exchange.sheet;

/** A rectangle of cells; rows and columns are counted from 1, both ends belong to it. */
public record Range(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /** Whether a cell lies in it. */
    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** Reads a range as workbooks write it, such as {@code A1:C3} or {@code B2}. */
    static Range parse(String text) {
        int colon = text.indexOf(':');
        String first = colon < 0 ? text : text.substring(0, colon);
        String last = colon < 0 ? text : text.substring(colon + 1);
        return new Range(row(first), column(first), row(last), column(last));
    }

    static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
        }
        return column;
    }

    static int row(String address) {
        return Integer.parseInt(address.replaceAll("[^0-9]", ""));
    }
}
