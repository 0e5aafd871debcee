/** Whole models as texts of the language. */
package dev.qualis.exchange.text;
