package dev.qualis.exchange.register;

import dev.qualis.model.qms.economics.CostAccount;
import dev.qualis.model.qms.economics.CostGroup;
import dev.qualis.model.qms.economics.EconomicsPackage;
import java.util.List;

/** A row for an account, with a column for each period. */
final class CostCells {

    private CostCells() {}

    static List<RegisterRow> of(CostAccount account, ElementCells cells) {
        RegisterRow row = cells.row(account);
        if (!cells.title(row, account, true)) {
            return List.of();
        }
        cells.put(row, (CostGroup) account.eContainer(), "category");
        cells.put(row, account, "planned", "actual", "channel");
        cells.put(row, "unit", account, EconomicsPackage.Literals.COST_ACCOUNT__BY);
        account.getValues().stream()
                .filter(value -> value.getPeriod() != null && value.getValue() != null)
                .forEach(value ->
                        row.others().put(value.getPeriod().toString(), ElementCells.quantity(value.getValue())));
        return List.of(row);
    }
}
