/** What the grammar of the language lets be written where. */
package dev.qualis.dsl.grammar;
