/** What the protocol asks about one text, by what the answers are good for. */
package dev.qualis.server.document;
