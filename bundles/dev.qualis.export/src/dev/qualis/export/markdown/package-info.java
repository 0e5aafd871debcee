/** Writes documents as Markdown, for repositories and wikis. */
package dev.qualis.export.markdown;
