/** What editors may ask beyond the protocol: pictures, judgements, documents, imports; each a command by its name. */
package dev.qualis.server.command;
