/** The index with which the site's own script searches, without a server. */
package dev.qualis.document.search;
