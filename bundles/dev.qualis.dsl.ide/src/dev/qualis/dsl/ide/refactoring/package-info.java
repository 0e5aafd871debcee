/** Changes of texts that keep what they mean: what is said elsewhere, in other words, in another order, or more fully. */
package dev.qualis.dsl.ide.refactoring;
