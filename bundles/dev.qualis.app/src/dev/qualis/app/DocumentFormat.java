package dev.qualis.app;

/** The files documents can be written as. */
public enum DocumentFormat {
    /** A site of pages, which holds all languages. */
    HTML,
    DOCX,
    PDF,
    XLSX,
    MD
}
