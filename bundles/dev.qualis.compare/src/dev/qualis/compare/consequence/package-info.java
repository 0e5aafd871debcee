/** What follows from a change: rights, holders, processes, decision points, clauses and scores. */
package dev.qualis.compare.consequence;
