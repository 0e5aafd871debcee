package dev.qualis.conformity;

import java.util.List;

/**
 * What an earlier assessment came to, as far as a later one is compared with it.
 *
 * @param standard the name of the standard
 * @param modelDate the day of the model as it was written; empty where it had none
 * @param score 0 to 1
 * @param clauses in the order of the earlier report
 */
public record EarlierReport(String standard, String modelDate, double score, List<EarlierClause> clauses) {

    public EarlierReport {
        clauses = List.copyOf(clauses);
    }

    /**
     * One clause of it.
     *
     * @param number its number
     * @param titleZh its title in Chinese
     * @param titleEn its title in English
     * @param applicable whether it applied
     * @param share 0 to 1
     */
    public record EarlierClause(String number, String titleZh, String titleEn, boolean applicable, double share) {}
}
