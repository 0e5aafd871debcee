/** What editors offer over a snapshot of a project, whoever asks: an Eclipse editor in process, or a language server over the wire. */
package dev.qualis.dsl.ide.service;
