/** Inputs that nobody writes, made from sound ones by chance with a seed: no exception, no hang, no text that changes when it should not. */
package dev.qualis.cli.fuzz;
