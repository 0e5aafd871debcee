/** Reads the Markdown of authors as content, for writers that have no Markdown of their own. */
package dev.qualis.document.prose;
