/** What elements and statements of the language consist of, as the grammar says it: for signatures and templates. */
package dev.qualis.dsl.ide.construct;
