/** Writes documents as files for offices, printers and plain-text tools; each format in a package of its own. */
package dev.qualis.export;
