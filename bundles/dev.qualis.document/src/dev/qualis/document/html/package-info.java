/** Writes documents as HTML: pages that need no server, no script to be read, and nothing from elsewhere. */
package dev.qualis.document.html;
