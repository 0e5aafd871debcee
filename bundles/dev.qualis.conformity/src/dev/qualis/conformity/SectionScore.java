package dev.qualis.conformity;

import dev.qualis.model.qms.standard.Clause;

/**
 * The score of a clause that has clauses below it.
 *
 * @param clause the section
 * @param depth 0 for a chapter, 1 for the sections in it, …
 * @param score the weighted mean of the shares of the clauses in it and of its own opening, 0 to 1; 0 where none
 *     applies
 * @param weight the sum of their weights; 0 where none applies
 */
public record SectionScore(Clause clause, int depth, double score, double weight) {}
