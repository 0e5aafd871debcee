/** Finds the table on a sheet – its kind, its head, its columns – and reads its rows; keeps account of every cell. */
package dev.qualis.exchange.table;
