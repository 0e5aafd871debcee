/** How well a company answers a standard: a rule for a clause, with evidence, reason and next step. */
package dev.qualis.conformity;
