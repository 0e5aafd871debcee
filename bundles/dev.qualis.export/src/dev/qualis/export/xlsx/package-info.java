/** Writes documents as workbooks: each table a sheet with filter and frozen head, on A4. */
package dev.qualis.export.xlsx;
