/** The elements of a project as tables of the kinds that can be imported: what is written here is read again without a change. */
package dev.qualis.exchange.register;
