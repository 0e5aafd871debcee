package dev.qualis.dsl.project;

import org.eclipse.emf.common.util.URI;

/**
 * A stretch of text in a file.
 *
 * @param uri the file
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 units
 * @param offset counted from 0, from the beginning of the file
 * @param length in UTF-16 units
 */
public record SourceLocation(URI uri, int line, int column, int offset, int length) {}
