package dev.qualis.scene.layout;

import dev.qualis.scene.TableScene;
import dev.qualis.scene.TableScene.Cell;
import dev.qualis.scene.TableScene.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the columns of an edition table that hold nothing but amounts, which are compared digit below digit. */
final class AmountColumns {
    /** A number, perhaps signed, after a currency or before a sign of per cent; {@code \u2212} is the minus sign. */
    private static final Pattern AMOUNT = Pattern.compile("[+\\-\u2212]?([A-Z]{3} )?\\d[\\d,.]*( ?[%\u2030])?");

    private AmountColumns() {}

    /** The ids of the columns. */
    static Set<String> of(TableScene scene) {
        Map<String, Boolean> amounts = new HashMap<>();
        if (scene.kind() == Kind.EDITION) {
            for (Cell cell : scene.cells()) {
                if (!cell.label().isEmpty()) {
                    boolean amount = AMOUNT.matcher(cell.label().text()).matches();
                    amounts.merge(cell.column(), amount, Boolean::logicalAnd);
                }
            }
        }
        amounts.values().removeIf(all -> !all);
        return amounts.keySet();
    }
}
