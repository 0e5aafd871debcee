/** Elements as tables describe them, before it is known which of them the company's model has already. */
package dev.qualis.exchange.draft;
