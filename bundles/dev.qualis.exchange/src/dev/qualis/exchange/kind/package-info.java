/** The kinds of tables that can be imported: their columns ({@code kinds.tsv}), and what their rows say of a company. */
package dev.qualis.exchange.kind;
