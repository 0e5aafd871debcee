/** Results as text for people and as formats for machines; the same result gives the same bytes. */
package dev.qualis.cli.report;
