/**
 * A resident process that runs commands for others of the same user, so that they need not start and warm up anew: the client, the
 * process, and the wire between them. It knows no command.
 *
 * <p>There is one process per working folder and environment, and it takes one command at a time: all that a command can
 * see of its surroundings is what it would see in a process of its own.
 */
package dev.qualis.cli.daemon;
