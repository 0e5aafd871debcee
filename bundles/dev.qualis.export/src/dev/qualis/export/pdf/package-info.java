/**
 * Writes documents as PDF: laid out here as marks on sheets, with the fonts that ship with the product, and written by the
 * writer of pictures.
 */
package dev.qualis.export.pdf;
