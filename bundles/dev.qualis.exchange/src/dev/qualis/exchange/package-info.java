/** What comes in from, and goes out to, the files of other tools. Says nothing to people: reasons are keys of sentences. */
package dev.qualis.exchange;
