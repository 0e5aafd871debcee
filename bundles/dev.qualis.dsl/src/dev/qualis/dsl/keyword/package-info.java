/** The words of the language in English and Chinese: one table, and what reads, writes and exchanges the two. */
package dev.qualis.dsl.keyword;
