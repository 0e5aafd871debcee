/** The language server: the services of {@code dev.qualis.dsl.ide} over the Language Server Protocol 3.17. */
package dev.qualis.server;
