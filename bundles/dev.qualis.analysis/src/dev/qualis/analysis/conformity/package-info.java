/** Conformity: how well a company answers a standard, judged by one rule for a clause, with evidence, reason and next step. */
package dev.qualis.analysis.conformity;
