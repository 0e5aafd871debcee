/** Archives whose bytes follow from what is in them alone. */
package dev.qualis.document.archive;
