/** How the clauses of one standard answer those of another, so that evidence is shared. Nothing is rounded: counts only. */
package dev.qualis.analysis.standards;
