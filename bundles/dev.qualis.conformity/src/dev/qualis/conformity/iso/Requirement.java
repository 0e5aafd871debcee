package dev.qualis.conformity.iso;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import java.util.function.Function;

/**
 * What one clause asks for, told from the model. The standards share their structure, so that one requirement stands
 * under different numbers in several of them.
 *
 * @param clause the number of the clause
 * @param judged how it is judged
 */
record Requirement(String clause, Function<Company, Verdict> judged) implements Rule {

    @Override
    public Verdict judge(Company company) {
        return judged.apply(company);
    }
}
