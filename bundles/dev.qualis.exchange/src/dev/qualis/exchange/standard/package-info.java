/** What the readers of foreign catalogues of clauses share: standards of the language in the making, within bounds. */
package dev.qualis.exchange.standard;
