package dev.qualis.exchange.register;

import dev.qualis.exchange.sheet.CellValue;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One row before it is known which columns its table has.
 *
 * @param element what the row is about, as messages name it
 * @param cells by the id of the column
 * @param others by the head of the column: periods, positions of a matrix, competences
 */
record RegisterRow(String element, Map<String, CellValue> cells, Map<String, CellValue> others) {

    static RegisterRow of(String element) {
        return new RegisterRow(element, new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /** Another row about the same element, which begins with the same cells. */
    RegisterRow again() {
        return new RegisterRow(element, new LinkedHashMap<>(cells), new LinkedHashMap<>(others));
    }
}
