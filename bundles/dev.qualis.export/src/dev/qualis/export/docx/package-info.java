/**
 * Writes documents as WordprocessingML, the format of Word 2007 and later and of ISO/IEC 29500: real styles, headings with
 * numbers, contents, captions, headers and footers, tables that repeat their head.
 */
package dev.qualis.export.docx;
