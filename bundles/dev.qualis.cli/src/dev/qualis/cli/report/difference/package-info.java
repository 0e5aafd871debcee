/** What differs between two states of a project, in words, as text, Markdown, HTML and JSON. */
package dev.qualis.cli.report.difference;
