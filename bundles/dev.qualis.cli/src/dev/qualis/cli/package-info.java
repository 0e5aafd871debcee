/** The commands of {@code qualis}: arguments in, text for people or machines out, an exit code. All work is done by the use cases. */
package dev.qualis.cli;
