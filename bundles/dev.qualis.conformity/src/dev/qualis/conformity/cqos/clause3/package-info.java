/** Rules for clauses 1 and 3 of the guide: scope and terms. They are notes, which weigh nothing in the score. */
package dev.qualis.conformity.cqos.clause3;
