package dev.qualis.exchange.table;

import dev.qualis.exchange.draft.Drafts;

/** What the rows of one kind of table say of a company. */
public interface RowHandler {

    /**
     * Takes one row.
     *
     * @param section what the heading above the row says; empty where there is none
     */
    void read(RowReader row, String section, Drafts drafts);

    /** The columns whose amounts a typed total adds up. */
    default java.util.List<String> summed() {
        return java.util.List.of();
    }

    /** An amount of such a column, in the unit of the table as a whole. */
    default java.util.Optional<java.math.BigDecimal> summand(RowReader row, String id) {
        return row.amountOf(id).map(dev.qualis.exchange.value.Amount::value);
    }

    /** Whether a line with one text, over the whole table, is a heading that tells something of the rows below. */
    default boolean takesSection(String heading) {
        return false;
    }
}
