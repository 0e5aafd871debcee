/**
 * Documents as data, and what turns them into files. The content ({@link dev.qualis.document.content}) knows no format, a
 * writer knows nothing but content.
 */
package dev.qualis.document;
