/** Workbooks as they are: cells with their values, merged ranges, hidden rows. Nothing is interpreted here. */
package dev.qualis.exchange.sheet;
