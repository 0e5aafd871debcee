/** What an import of spreadsheets tells people. */
package dev.qualis.app.spreadsheet;
