/**
 * A document as data: pages of sections of blocks of inlines, in one language. Nothing here knows a file format; every
 * text is plain text, which each writer escapes.
 */
package dev.qualis.document.content;
